<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AbbreviationsDialog</name>
    <message>
        <source>Abbreviations for dictation</source>
        <translation>Abreviaturas para o ditado</translation>
    </message>
    <message>
        <source>One a line. Typed before a blank or a stop, the abbreviation is written out in the draft; with a capital, its words begin with one too. Without lines nothing happens.</source>
        <translation>Uma por linha. Ao digitar um espaço ou um sinal de pontuação depois da abreviatura, ela é escrita por extenso na minuta; com inicial maiúscula, suas palavras também a levam. Sem linhas, nada acontece.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abreviaturas</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Salvar</translation>
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
            <numerusform>%n linha que nada diz ou se repete</numerusform>
            <numerusform>%n linhas que nada dizem ou se repetem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add to the library</source>
        <translation>Adicionar à biblioteca</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Adicionar uma pasta à biblioteca</translation>
    </message>
    <message>
        <source>An identifier has letters, digits, full stops, hyphens and low lines, such as SALV-2008.</source>
        <translation>Um identificador tem letras, algarismos, pontos, hifens e sublinhados, como SALV-2008.</translation>
    </message>
    <message>
        <source>{instrument} is in the library already.</source>
        <translation>{instrument} já está na biblioteca.</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add to the library</source>
        <translation>Adicionar à biblioteca</translation>
    </message>
    <message>
        <source>Add “{file}” to the library</source>
        <translation>Adicionar “{file}” à biblioteca</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lendo {file}…</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Into {library}</source>
        <translation>Em {library}</translation>
    </message>
    <message>
        <source>Library it is added to</source>
        <translation>Biblioteca à qual é adicionado</translation>
    </message>
    <message>
        <source>This file cannot be added</source>
        <translation>Este arquivo não pode ser adicionado</translation>
    </message>
    <message>
        <source>This very file is in the library already, as {instrument}. Adding it again replaces that.</source>
        <translation>Este mesmo arquivo já está na biblioteca como {instrument}. Adicioná-lo de novo o substitui.</translation>
    </message>
    <message>
        <source>Nothing is lost: {words}, {furniture} in page furniture; {clauses}</source>
        <translation>Nada se perde: {words}, das quais {furniture} fora do texto; {clauses}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
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
        <translation>Faltam palavras da fonte: esta divisão não pode ser adicionada</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>This very file is in the library already, as {instrument}, which came with the program.</source>
        <translation>Este mesmo arquivo já está na biblioteca como {instrument}, que veio com o programa.</translation>
    </message>
    <message>
        <source>Give up your corrections of {file}?</source>
        <translation>Abandonar as correções de {file}?</translation>
    </message>
    <message>
        <source>It has not been added to the library yet.</source>
        <translation>Ainda não foi adicionado à biblioteca.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Continuar corrigindo</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message numerus="yes">
        <source>%n clause(s) of another text inserted.</source>
        <translation>
            <numerusform>%n cláusula de outro texto inserida.</numerusform>
            <numerusform>%n cláusulas de outro texto inseridas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or begin a draft first: File, New draft.</source>
        <translation>Abra ou comece antes uma minuta: Arquivo, Nova minuta.</translation>
    </message>
    <message>
        <source>This draft is open for reading only.</source>
        <translation>Esta minuta está aberta somente para leitura.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) inserted, with their source.</source>
        <translation>
            <numerusform>%n cláusula inserida, com sua fonte.</numerusform>
            <numerusform>%n cláusulas inseridas, com sua fonte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedLanguageBeside</name>
    <message>
        <source>Show &amp;agreed language and losses</source>
        <translation>&amp;Mostrar a linguagem acordada e as perdas</translation>
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
        <translation>Pacotes e reservas</translation>
    </message>
    <message>
        <source>It belongs to no package, and nobody has a reservation to it.</source>
        <translation>Não pertence a nenhum pacote, e ninguém lhe fez reserva.</translation>
    </message>
    <message>
        <source>Packages, reservations ({count})</source>
        <translation>Pacotes e reservas ({count})</translation>
    </message>
    <message>
        <source>Packages, reservations</source>
        <translation>Pacotes e reservas</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>{agreed} de {all} acordados</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>um parágrafo que já não está</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>par. {number}</translation>
    </message>
    <message>
        <source>Reservation of {delegation}</source>
        <translation>Reserva de {delegation}</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota de rodapé</translation>
    </message>
</context>
<context>
    <name>AllProposalsPane</name>
    <message>
        <source>Words, reason or delegation</source>
        <translation>Palavras, motivo ou delegação</translation>
    </message>
    <message>
        <source>Search the proposals</source>
        <translation>Buscar nas propostas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Qualquer tipo</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Todas as propostas</translation>
    </message>
    <message>
        <source>Accept the selected in &amp;order</source>
        <translation>Aceitar em &amp;ordem as selecionadas</translation>
    </message>
    <message>
        <source>One after another, in one step; what no longer applies then stays on the table</source>
        <translation>Uma após outra, em um só passo; o que deixar de se aplicar fica sobre a mesa</translation>
    </message>
    <message>
        <source>&amp;Go to its paragraph</source>
        <translation>&amp;Ir a seu parágrafo</translation>
    </message>
    <message>
        <source>Put the paragraph it is about under discussion</source>
        <translation>Pôr em debate o parágrafo de que trata</translation>
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
        <translation>Todas ({count}; {stuck} inaplicáveis)</translation>
    </message>
    <message>
        <source>No proposal is like that.</source>
        <translation>Nenhuma proposta é assim.</translation>
    </message>
    <message>
        <source>Nobody has proposed anything.</source>
        <translation>Ninguém propôs nada.</translation>
    </message>
</context>
<context>
    <name>AnewBanner</name>
    <message>
        <source>Bring them back</source>
        <translation>Repor tudo</translation>
    </message>
    <message numerus="yes">
        <source>The library’s file was missing and was made anew. Its backup of {when} has %n instrument(s) that this one has not, or not so: {titles}</source>
        <translation>
            <numerusform>O arquivo da biblioteca faltava e foi refeito. Sua cópia de segurança de {when} tem %n instrumento que esta não tem, ou tem de outro modo: {titles}</numerusform>
            <numerusform>O arquivo da biblioteca faltava e foi refeito. Sua cópia de segurança de {when} tem %n instrumentos que esta não tem, ou tem de outro modo: {titles}</numerusform>
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
        <translation>São retirados nomes, comentários, fontes não pedidas e vestígios deste computador.</translation>
    </message>
    <message>
        <source>Statuses and sources stay; every page says that it is internal.</source>
        <translation>Conserva situações e fontes; cada página diz que é interno.</translation>
    </message>
    <message>
        <source>Name or delegation</source>
        <translation>Nome ou delegação</translation>
    </message>
    <message>
        <source>Delegation or name that signs</source>
        <translation>Delegação ou nome que assina</translation>
    </message>
    <message>
        <source>Names or words, separated by commas</source>
        <translation>Nomes ou palavras, separados por vírgulas</translation>
    </message>
    <message>
        <source>Words that must not be in the file</source>
        <translation>Palavras que não devem estar no arquivo</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Take back from a backup</source>
        <translation>Recuperar de uma cópia de segurança</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Lendo as cópias de segurança…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia</translation>
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
        <translation>Faltam hoje</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Na biblioteca</translation>
    </message>
    <message>
        <source>Instruments in the backup</source>
        <translation>Instrumentos da cópia</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first change of a session.</source>
        <translation>Ainda não há cópias. Faz-se uma antes da primeira alteração de cada sessão.</translation>
    </message>
    <message>
        <source>Instruments come back as they were then, with their topics and corrections.</source>
        <translation>Os instrumentos voltam como estavam então, com seus temas e correções.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>different now</source>
        <translation>diferente hoje</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen instrument(s) come back in place of what the library has now; Undo takes that back.</source>
        <translation>
            <numerusform>%n dos escolhidos volta no lugar do que a biblioteca tem hoje; Desfazer reverte isso.</numerusform>
            <numerusform>%n dos escolhidos voltam no lugar do que a biblioteca tem hoje; Desfazer reverte isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) of this backup are in the library as they were, and not listed.</source>
        <translation>
            <numerusform>%n instrumento desta cópia está na biblioteca como então e não é mostrado.</numerusform>
            <numerusform>%n instrumentos desta cópia estão na biblioteca como então e não são mostrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Import several files</source>
        <translation>Importar vários arquivos</translation>
    </message>
    <message>
        <source>What was understood of the folder “{folder}”</source>
        <translation>O que se entendeu da pasta “{folder}”</translation>
    </message>
    <message>
        <source>What was understood of the files</source>
        <translation>O que se entendeu dos arquivos</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leitura dos arquivos</translation>
    </message>
    <message>
        <source>Files and what was understood of each</source>
        <translation>Arquivos e o que se entendeu de cada um</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Compare with this draft</source>
        <translation>Comparar com esta minuta</translation>
    </message>
    <message>
        <source>Make drafts from the chosen files…</source>
        <translation>Fazer minutas dos arquivos escolhidos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There is no file here that drafter reads.</source>
        <translation>Não há aqui nenhum arquivo que o drafter leia.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n arquivo lido</numerusform>
            <numerusform>%n arquivos lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n não lido</numerusform>
            <numerusform>%n não lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to keep the drafts</source>
        <translation>Onde salvar as minutas</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Parágrafos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dúvidas</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>O que se entendeu</translation>
    </message>
    <message>
        <source>Draft made: {file}</source>
        <translation>Minuta feita: {file}</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Em espera…</translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation>Nenhum texto foi encontrado neste arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes by %n author(s)</source>
        <translation>
            <numerusform>alterações de %n autor</numerusform>
            <numerusform>alterações de %n autores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginSilenceDialog</name>
    <message>
        <source>Silence procedure</source>
        <translation>Procedimento de silêncio</translation>
    </message>
    <message>
        <source>The draft as it stands</source>
        <translation>A minuta tal como está</translation>
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
        <translation>A partir de agora</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Prazo</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso horário</translation>
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
        <translation>Es&amp;quema dos colchetes</translation>
    </message>
    <message>
        <source>All options of the draft, folded: long ones are shortened</source>
        <translation>Todas as opções da minuta, recolhidas: as longas são abreviadas</translation>
    </message>
    <message>
        <source>Paragraph: {here} · Draft: {all}</source>
        <translation>Parágrafo: {here} · Minuta: {all}</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n bracket(s) without a partner</source>
        <translation>
            <numerusform>⚠ %n colchete sem par</numerusform>
            <numerusform>⚠ %n colchetes sem par</numerusform>
        </translation>
    </message>
    <message>
        <source>Status tag: {words}</source>
        <translation>Indicação de situação: {words}</translation>
    </message>
    <message>
        <source>Text still to come: {words}</source>
        <translation>Texto por vir: {words}</translation>
    </message>
    <message>
        <source>About the whole paragraph: {owners}</source>
        <translation>Sobre o parágrafo inteiro: {owners}</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sem palavras)</translation>
    </message>
</context>
<context>
    <name>BracketCommands</name>
    <message>
        <source>&amp;Next bracket</source>
        <translation>Colchete &amp;seguinte</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a ele</translation>
    </message>
    <message>
        <source>&amp;Previous bracket</source>
        <translation>Colchete &amp;anterior</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Voltar a ele</translation>
    </message>
    <message>
        <source>&amp;Keep the words at the cursor</source>
        <translation>&amp;Manter as palavras do cursor</translation>
    </message>
    <message>
        <source>Keep an option&apos;s words, or choose this one of its wordings; the brackets and names go</source>
        <translation>Manter as palavras da opção ou escolher esta alternativa; saem os colchetes e os nomes</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket</source>
        <translation>S&amp;uprimir o colchete</translation>
    </message>
    <message>
        <source>The bracket goes with its words</source>
        <translation>Suprimir o colchete com suas palavras</translation>
    </message>
    <message>
        <source>&amp;Choose a wording…</source>
        <translation>&amp;Escolher uma alternativa…</translation>
    </message>
    <message>
        <source>All wordings with their owners: a digit chooses</source>
        <translation>Ver todas as alternativas com seus autores: um algarismo escolhe</translation>
    </message>
    <message>
        <source>Put in &amp;brackets</source>
        <translation>P&amp;ôr entre colchetes</translation>
    </message>
    <message>
        <source>Put the selected words in brackets, with our delegation&apos;s name</source>
        <translation>Pôr as palavras selecionadas entre colchetes, com o nome de nossa delegação</translation>
    </message>
    <message>
        <source>&amp;Fold or open it</source>
        <translation>&amp;Recolher ou abrir</translation>
    </message>
    <message>
        <source>A long option shows its beginning and its owners; it opens where the cursor goes in</source>
        <translation>Mostrar de uma opção longa o começo e os autores; ela se abre onde o cursor entra</translation>
    </message>
    <message>
        <source>Fold &amp;all long ones, or open all</source>
        <translation>Recolher &amp;todas as longas, ou abri-las</translation>
    </message>
    <message>
        <source>Nothing of the text changes: what is folded is copied and searched like the rest</source>
        <translation>Recolher sem mudar o texto: o recolhido é copiado e buscado como o resto</translation>
    </message>
    <message>
        <source>&amp;Brackets</source>
        <translation>C&amp;olchetes</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sem palavras)</translation>
    </message>
    <message>
        <source>&amp;0  Drop the bracket</source>
        <translation>&amp;0  Suprimir o colchete</translation>
    </message>
    <message>
        <source>&amp;Alternatives: close the gap</source>
        <translation>São a&amp;lternativas: juntá-las</translation>
    </message>
    <message>
        <source>These brackets are wordings of one thing: they will touch</source>
        <translation>Fazer com que se toquem: são alternativas de uma mesma coisa</translation>
    </message>
</context>
<context>
    <name>BracketOutline</name>
    <message>
        <source>Outline of the brackets</source>
        <translation>Esquema dos colchetes</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sem palavras)</translation>
    </message>
</context>
<context>
    <name>BracketWording</name>
    <message>
        <source>proposes</source>
        <translation>propõe</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoia</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>suprimir</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>opõe-se</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>prefers</source>
        <translation>prefere</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>flexível</translation>
    </message>
    <message>
        <source>asks its capital</source>
        <translation>consulta a capital</translation>
    </message>
    <message>
        <source>move elsewhere</source>
        <translation>deslocar</translation>
    </message>
    <message>
        <source>move here</source>
        <translation>deslocar para cá</translation>
    </message>
    <message>
        <source>bracket not closed</source>
        <translation>colchete não fechado</translation>
    </message>
    <message>
        <source>closing bracket without an opening one</source>
        <translation>colchete de fechamento a mais</translation>
    </message>
    <message>
        <source>independent options, or alternatives?</source>
        <translation>opções independentes ou alternativas?</translation>
    </message>
    <message>
        <source>delegation that is not in the table</source>
        <translation>delegação que não está na tabela</translation>
    </message>
    <message>
        <source>empty bracket</source>
        <translation>colchete vazio</translation>
    </message>
    <message>
        <source>{name}: {stance}</source>
        <translation>{name}: {stance}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{brackets}, {options}</source>
        <translation>{brackets}, {options}</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n colchete</numerusform>
            <numerusform>%n colchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n opção</numerusform>
            <numerusform>%n opções</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BracketsPane</name>
    <message>
        <source>Brackets of the paragraph</source>
        <translation>Colchetes do parágrafo</translation>
    </message>
    <message>
        <source>&amp;Keep this wording</source>
        <translation>&amp;Manter esta redação</translation>
    </message>
    <message>
        <source>Its words stay, the bracket and the other wordings go</source>
        <translation>Ficam suas palavras; saem o colchete e as demais redações</translation>
    </message>
    <message>
        <source>&amp;Drop the bracket</source>
        <translation>&amp;Retirar o colchete</translation>
    </message>
    <message>
        <source>The bracket goes with all its words</source>
        <translation>O colchete sai com todas as suas palavras</translation>
    </message>
    <message>
        <source>No brackets: nothing is disputed in the words of this paragraph.</source>
        <translation>Sem colchetes: nada se discute nas palavras deste parágrafo.</translation>
    </message>
    <message>
        <source>Enter keeps, Del drops, a digit takes that wording.</source>
        <translation>Enter mantém, Del retira, um algarismo toma aquela redação.</translation>
    </message>
    <message>
        <source>Brackets ({count})</source>
        <translation>Colchetes ({count})</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Colchetes</translation>
    </message>
    <message>
        <source>About the whole paragraph</source>
        <translation>Sobre todo o parágrafo</translation>
    </message>
    <message>
        <source>Status tag</source>
        <translation>Indicação de situação</translation>
    </message>
    <message>
        <source>Text still to come</source>
        <translation>Texto por vir</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sem palavras)</translation>
    </message>
    <message>
        <source>one of {count} wordings</source>
        <translation>uma de {count} redações</translation>
    </message>
</context>
<context>
    <name>BreakSilenceDialog</name>
    <message>
        <source>Break silence</source>
        <translation>Romper o silêncio</translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation>Delegação ou grupo</translation>
    </message>
    <message>
        <source>Paragraphs on which silence is broken</source>
        <translation>Parágrafos sobre os quais se rompe o silêncio</translation>
    </message>
    <message>
        <source>The paragraphs are open again, and the record says who spoke. It can be undone.</source>
        <translation>Os parágrafos ficam de novo em aberto, e o registro diz quem falou. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quem</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>&amp;Parágrafos</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Break silence</source>
        <translation>&amp;Romper o silêncio</translation>
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
        <translation>Alteração &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Próxima alteração</translation>
    </message>
    <message>
        <source>Go to the next change that the list shows</source>
        <translation>Ir à próxima alteração das que a lista mostra</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ceitar</translation>
    </message>
    <message>
        <source>Accept and &amp;go on</source>
        <translation>Aceitar e se&amp;guir</translation>
    </message>
    <message>
        <source>Accept this change and go to the next one</source>
        <translation>Aceitar esta alteração e passar à próxima</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>Reject and g&amp;o on</source>
        <translation>Rejeitar e segu&amp;ir</translation>
    </message>
    <message>
        <source>Reject this change and go to the next one</source>
        <translation>Rejeitar esta alteração e passar à próxima</translation>
    </message>
    <message>
        <source>Accept all listed</source>
        <translation>Aceitar a lista</translation>
    </message>
    <message>
        <source>Accept every change the list shows: of one author, of one kind, or all</source>
        <translation>Aceitar todas as alterações que a lista mostra: de um autor, de um tipo ou todas</translation>
    </message>
    <message>
        <source>Reject all listed</source>
        <translation>Rejeitar a lista</translation>
    </message>
    <message>
        <source>Reject every change the list shows: of one author, of one kind, or all</source>
        <translation>Rejeitar todas as alterações que a lista mostra: de um autor, de um tipo ou todas</translation>
    </message>
</context>
<context>
    <name>ChangeWork</name>
    <message numerus="yes">
        <source>%n change(s) decided in one step; Undo takes all of it back.</source>
        <translation>
            <numerusform>%n alteração decidida em um só passo; Desfazer a reverte.</numerusform>
            <numerusform>%n alterações decididas em um só passo; Desfazer reverte todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft reads so already: %n change(s) marked.</source>
        <translation>
            <numerusform>A minuta já diz isso: %n alteração marcada.</numerusform>
            <numerusform>A minuta já diz isso: %n alterações marcadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left alone, in agreed paragraphs: {places}.</source>
        <translation>
            <numerusform>%n alteração fica como está, em parágrafo acordado: {places}.</numerusform>
            <numerusform>%n alterações ficam como estão, em parágrafos acordados: {places}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft changed meanwhile: nothing was decided. Try again.</source>
        <translation>A minuta mudou nesse meio-tempo: nada foi decidido. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>&amp;Show the checks</source>
        <translation>Mostrar as &amp;verificações</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Apontamento &amp;seguinte</translation>
    </message>
    <message>
        <source>Pre&amp;vious finding</source>
        <translation>Apontamento &amp;anterior</translation>
    </message>
    <message>
        <source>Set &amp;right</source>
        <translation>&amp;Corrigir</translation>
    </message>
    <message>
        <source>Set right &amp;all of this rule</source>
        <translation>Corrigir &amp;tudo desta regra</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>Aqui &amp;não</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>V&amp;erificações</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>House style, and what is switched off</source>
        <translation>Normas da casa e o que está desativado</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos os apontamentos</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este parágrafo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Apontamentos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Tipografia</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociação</translation>
    </message>
    <message>
        <source>{errors}, {notices}</source>
        <translation>{errors}, {notices}</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
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
        <translation>Abra uma minuta: aqui aparece o que houver a corrigir.</translation>
    </message>
    <message>
        <source>Nothing of this sort was found here.</source>
        <translation>Aqui não há nada deste tipo.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nenhum apontamento.</translation>
    </message>
    <message>
        <source>The draft is being checked…</source>
        <translation>A minuta está sendo verificada…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
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
        <translation>{new}; a linguagem acordada mais próxima:</translation>
    </message>
    <message>
        <source>Also from: {citation}</source>
        <translation>Também de: {citation}</translation>
    </message>
    <message>
        <source>The same words stand in: {clauses}</source>
        <translation>As mesmas palavras estão em: {clauses}</translation>
    </message>
</context>
<context>
    <name>CitationStyles</name>
    <message>
        <source>Citation in</source>
        <translation>Citação em</translation>
    </message>
    <message>
        <source>As the interface</source>
        <translation>O idioma da interface</translation>
    </message>
</context>
<context>
    <name>ClauseButtons</name>
    <message>
        <source>Insert {count}</source>
        <translation>Inserir {count}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Choose a clause to read it whole, with its context and citation.</source>
        <translation>Escolha uma cláusula para lê-la inteira, com seu contexto e sua citação.</translation>
    </message>
    <message>
        <source>{count} clauses</source>
        <translation>{count} cláusulas</translation>
    </message>
    <message>
        <source>A scanning error of the source is corrected here.</source>
        <translation>Aqui se corrigiu um erro de digitalização da fonte.</translation>
    </message>
    <message>
        <source>Show it as corrected</source>
        <translation>Ver a correção</translation>
    </message>
    <message>
        <source>Show what was printed</source>
        <translation>Ver o que foi impresso</translation>
    </message>
    <message>
        <source>The source prints no number here; the sequence implies it.</source>
        <translation>A fonte não imprime aqui nenhum número; ele se deduz da sequência.</translation>
    </message>
    <message>
        <source>Quoted alone, it loses what this refers to: {words}</source>
        <translation>Citada sozinha, perde a que se refere: {words}</translation>
    </message>
    <message>
        <source>The same words stand in {places}.</source>
        <translation>As mesmas palavras constam em {places}.</translation>
    </message>
    <message>
        <source>Show the clauses on {topic}</source>
        <translation>Mostrar as cláusulas sobre {topic}</translation>
    </message>
    <message>
        <source>The chosen clause</source>
        <translation>A cláusula escolhida</translation>
    </message>
</context>
<context>
    <name>ClauseDeeds</name>
    <message>
        <source>Copied. Quoted alone it loses what this refers to: {words}</source>
        <translation>Copiado. Citado isoladamente perde aquilo a que se refere: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) copied, with their citation.</source>
        <translation>
            <numerusform>%n cláusula copiada, com sua citação.</numerusform>
            <numerusform>%n cláusulas copiadas, com sua citação.</numerusform>
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
        <translation>Tipo</translation>
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
        <translation>Corrigido: {words}</translation>
    </message>
    <message>
        <source>{words}

As printed: {printed}</source>
        <translation>{words}

Como está impresso: {printed}</translation>
    </message>
</context>
<context>
    <name>ClauseTable</name>
    <message>
        <source>Clauses of the instrument</source>
        <translation>Cláusulas do instrumento</translation>
    </message>
</context>
<context>
    <name>ClausesPane</name>
    <message>
        <source>Look for words, topics, numbers</source>
        <translation>Procurar palavras, temas, números</translation>
    </message>
    <message>
        <source>Look among the clauses</source>
        <translation>Procurar entre as cláusulas</translation>
    </message>
    <message>
        <source>Words of the chosen clause</source>
        <translation>Texto da cláusula escolhida</translation>
    </message>
    <message>
        <source>Choose one clause, or several to put a topic on all of them.</source>
        <translation>Escolha uma cláusula, ou várias para atribuir um tema a todas.</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses chosen: topics they share</source>
        <translation>
            <numerusform>%n cláusula escolhida: temas em comum</numerusform>
            <numerusform>%n cláusulas escolhidas: temas em comum</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected. Struck through: as printed; underlined: as it reads today.</source>
        <translation>Corrigido. Riscado: como está impresso; sublinhado: como se lê hoje.</translation>
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
        <translation>Pouco em comum</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent}%</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Left: {left}. Right: {right}.</source>
        <translation>Esquerda: {left}. Direita: {right}.</translation>
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
        <translation>Uma coluna</translation>
    </message>
</context>
<context>
    <name>CompileDialog</name>
    <message>
        <source>Compile what came back</source>
        <translation>Compilar o recebido</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The text that delegations were sent</source>
        <translation>O texto que foi enviado às delegações</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Acrescentar arquivos…</translation>
    </message>
    <message>
        <source>Which texts came back?</source>
        <translation>Que textos chegaram?</translation>
    </message>
    <message>
        <source>Add the files that delegations sent back, or drop them here: Word, plain text or drafts.</source>
        <translation>Acrescente os arquivos que as delegações devolveram, ou arraste-os para cá: Word, texto sem formatação ou minutas.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>Voltar aos arquivos</translation>
    </message>
    <message>
        <source>&amp;Compile</source>
        <translation>&amp;Compilar</translation>
    </message>
    <message>
        <source>&amp;Back to the files</source>
        <translation>&amp;Voltar aos arquivos</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Textos recebidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose the base: the text that delegations were sent.</source>
        <translation>Escolha a base: o texto que foi enviado às delegações.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to be answered first</source>
        <translation>
            <numerusform>Falta responder a %n pergunta</numerusform>
            <numerusform>Falta responder a %n perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Which files came back?</source>
        <translation>Que arquivos chegaram?</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
</context>
<context>
    <name>Compiling</name>
    <message>
        <source>Open the draft first on which something is proposed.</source>
        <translation>Abra antes a minuta sobre a qual se propõe algo.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>&amp;Find in the draft…</source>
        <translation>Locali&amp;zar na minuta…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar o &amp;próximo</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Localizar o &amp;anterior</translation>
    </message>
    <message>
        <source>Mark words that are not &amp;agreed language</source>
        <translation>Marcar o que não é linguagem &amp;acordada</translation>
    </message>
    <message>
        <source>Underline the words that the source of a paragraph does not have</source>
        <translation>Sublinhar as palavras que não estão na fonte do parágrafo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;uzir</translation>
    </message>
    <message>
        <source>Zoom as on &amp;paper</source>
        <translation>Tamanho do &amp;papel</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance of numbers</source>
        <translation>Concordância de números</translation>
    </message>
    <message>
        <source>Only &amp;numbers that changed</source>
        <translation>Só os &amp;números que mudaram</translation>
    </message>
    <message>
        <source>Numbers before and now</source>
        <translation>Números de antes e de agora</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed</source>
        <translation>
            <numerusform>%n número mudou</numerusform>
            <numerusform>%n números mudaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento do Word (*.docx)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sem formatação (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Exportar a concordância</translation>
    </message>
</context>
<context>
    <name>ConflictsText</name>
    <message>
        <source>(no words)</source>
        <translation>(sem palavras)</translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation>depois do parágrafo {number}</translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation>no início do texto</translation>
    </message>
</context>
<context>
    <name>ConsultActions</name>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Buscar na biblioteca</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Narrow the search by topic, body, year, strength…</source>
        <translation>Restringir a busca por tema, órgão, ano, força…</translation>
    </message>
    <message>
        <source>How phrases, beginnings of words and exclusions are written</source>
        <translation>Como se escrevem frases, começos de palavra e exclusões</translation>
    </message>
    <message>
        <source>&amp;Insert into the draft</source>
        <translation>&amp;Inserir na minuta</translation>
    </message>
    <message>
        <source>Insert into the draft, after the current paragraph, with its source</source>
        <translation>Inserir na minuta, depois do parágrafo atual, com sua fonte</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copiar com a citação</translation>
    </message>
    <message>
        <source>Copy the exact words with their citation</source>
        <translation>Copiar as palavras exatas com sua citação</translation>
    </message>
    <message>
        <source>Compare with the current &amp;paragraph</source>
        <translation>Comparar com o &amp;parágrafo atual</translation>
    </message>
    <message>
        <source>Sho&amp;w in its instrument</source>
        <translation>&amp;Ver em seu instrumento</translation>
    </message>
    <message>
        <source>Show the clause where it stands, between its neighbours</source>
        <translation>Mostrar a cláusula em seu lugar, entre as vizinhas</translation>
    </message>
    <message>
        <source>Search &amp;only in this instrument</source>
        <translation>Buscar só neste ins&amp;trumento</translation>
    </message>
    <message>
        <source>Narrow the search to the instrument of what is chosen</source>
        <translation>Restringir a busca ao instrumento do que se escolheu</translation>
    </message>
    <message>
        <source>Who adopted these words first, where they were repeated, how they changed</source>
        <translation>Quem adotou primeiro estas palavras, onde se repetiram e como mudaram</translation>
    </message>
    <message>
        <source>S&amp;ynonyms…</source>
        <translation>Sinôni&amp;mos…</translation>
    </message>
    <message>
        <source>Words a search takes for one another: the program&apos;s and your own</source>
        <translation>Palavras que a busca toma por equivalentes: as do programa e as próprias</translation>
    </message>
    <message>
        <source>What can be &amp;typed</source>
        <translation>O &amp;que se pode escrever</translation>
    </message>
    <message>
        <source>Wordin&amp;g through the years…</source>
        <translation>Redação ao lon&amp;go dos anos…</translation>
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
        <translation>Pelo menos {count} cláusulas</translation>
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
        <translation>Corrigir um erro de digitalização</translation>
    </message>
    <message>
        <source>The adopted text itself is never changed. The correction lies over it, and can be withdrawn.</source>
        <translation>O texto adotado nunca é alterado. A correção fica sobre ele e pode ser retirada.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Como está impresso</translation>
    </message>
    <message>
        <source>Corrected words</source>
        <translation>Texto corrigido</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>Correções até agora</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Por quê:</translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation>&amp;Quem:</translation>
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
        <translation>Retirar a &amp;correção</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Map of the precedent</source>
        <translation>Mapa do precedente</translation>
    </message>
</context>
<context>
    <name>CuttingScreen</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What part of the instrument the chosen pieces are</source>
        <translation>Que parte do instrumento são os fragmentos escolhidos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation>O que o identifica</translation>
    </message>
    <message>
        <source>Recognised as: {style}</source>
        <translation>Reconhecido como: {style}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to look at</source>
        <translation>
            <numerusform>%n fragmento a rever</numerusform>
            <numerusform>%n fragmentos a rever</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts left</source>
        <translation>Não restam dúvidas</translation>
    </message>
    <message>
        <source>Where it was found: page {page}</source>
        <translation>Onde foi encontrado: página {page}</translation>
    </message>
    <message>
        <source>Besides the text</source>
        <translation>Além do texto</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Delegation or group</source>
        <translation>Delegação ou grupo</translation>
    </message>
    <message>
        <source>For instance: Plenary, 3rd meeting</source>
        <translation>Por exemplo: Plenária, 3.ª sessão</translation>
    </message>
    <message>
        <source>For instance: the Chair</source>
        <translation>Por exemplo: a Presidência</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Delegação</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Reunião</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Por quem</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>Da&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Say which delegation it is pending.</source>
        <translation>Diga de qual delegação está pendente.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê-lhe um nome.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>&amp;Status…</source>
        <translation>&amp;Situação…</translation>
    </message>
    <message>
        <source>Where the selected paragraphs stand, since when, at which meeting, by whom</source>
        <translation>Em que situação estão os parágrafos selecionados, desde quando, em que reunião e por quem</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>&amp;Reabrir…</translation>
    </message>
    <message>
        <source>Open a settled paragraph again: who asks for it, and why</source>
        <translation>Reabrir um parágrafo resolvido: quem o pede e por quê</translation>
    </message>
    <message>
        <source>&amp;Take out, keep the number…</source>
        <translation>S&amp;uprimir e deixar o número…</translation>
    </message>
    <message>
        <source>The paragraph goes and a line with its number stays</source>
        <translation>O parágrafo sai e fica uma linha com seu número</translation>
    </message>
    <message>
        <source>&amp;Move, keep the number…</source>
        <translation>&amp;Deslocar e deixar o número…</translation>
    </message>
    <message>
        <source>The paragraph goes elsewhere and a line with its number stays</source>
        <translation>O parágrafo passa a outro lugar e fica uma linha com seu número</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another, keep the number…</source>
        <translation>&amp;Fundir com outro e deixar o número…</translation>
    </message>
    <message>
        <source>Its words go to the end of another paragraph and a line with its number stays</source>
        <translation>Suas palavras passam ao fim de outro parágrafo e fica uma linha com seu número</translation>
    </message>
    <message>
        <source>&amp;Link as a package…</source>
        <translation>&amp;Vincular em um pacote…</translation>
    </message>
    <message>
        <source>The selected paragraphs, or the chosen bracket, are agreed together or not at all</source>
        <translation>Os parágrafos selecionados, ou o colchete escolhido, são acordados juntos ou não são acordados</translation>
    </message>
    <message>
        <source>Take out of its pac&amp;kages</source>
        <translation>Retirar de seus pa&amp;cotes</translation>
    </message>
    <message>
        <source>The selected paragraphs no longer belong to a package</source>
        <translation>Os parágrafos selecionados deixam de pertencer a um pacote</translation>
    </message>
    <message>
        <source>&amp;Agree a package…</source>
        <translation>Ac&amp;ordar um pacote…</translation>
    </message>
    <message>
        <source>All paragraphs of a package get a status together</source>
        <translation>Todos os parágrafos de um pacote recebem juntos uma situação</translation>
    </message>
    <message>
        <source>Reservation, &amp;footnote…</source>
        <translation>Reserva em &amp;nota de rodapé…</translation>
    </message>
    <message>
        <source>A delegation&apos;s reservation stands as a footnote under its name</source>
        <translation>A reserva de uma delegação consta como nota de rodapé com seu nome</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Status of paragraph {name}</source>
        <translation>Situação do parágrafo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n paragraph(s)</source>
        <translation>
            <numerusform>Situação de %n parágrafo</numerusform>
            <numerusform>Situação de %n parágrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Situação</translation>
    </message>
    <message>
        <source>Take out, keep the number</source>
        <translation>Suprimir e deixar o número</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Suprimir</translation>
    </message>
    <message>
        <source>Move paragraph {name}</source>
        <translation>Deslocar o parágrafo {name}</translation>
    </message>
    <message>
        <source>At the beginning of the text</source>
        <translation>No início do texto</translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation>Depois de {name}</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Deslocar</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Merge paragraph {name} with another</source>
        <translation>Fundir o parágrafo {name} com outro</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Fundir</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>Co&amp;m</translation>
    </message>
    <message>
        <source>Package {number}</source>
        <translation>Pacote {number}</translation>
    </message>
    <message>
        <source>Link the chosen bracket</source>
        <translation>Vincular o colchete escolhido</translation>
    </message>
    <message>
        <source>Link as a package</source>
        <translation>Vincular em um pacote</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vincular</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>Pac&amp;ote</translation>
    </message>
    <message>
        <source>Agree a package</source>
        <translation>Acordar um pacote</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Acordar</translation>
    </message>
    <message>
        <source>{status}: {package}</source>
        <translation>{status}: {package}</translation>
    </message>
</context>
<context>
    <name>DelegationsDialog</name>
    <message>
        <source>Delegations and groups</source>
        <translation>Delegações e grupos</translation>
    </message>
    <message>
        <source>Find a delegation or group</source>
        <translation>Buscar uma delegação ou um grupo</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>Nossa delegação</translation>
    </message>
    <message>
        <source>Add a &amp;delegation</source>
        <translation>Acrescentar uma &amp;delegação</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Acrescentar um &amp;grupo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Alphabetical order</source>
        <translation>Ordem &amp;alfabética</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>Como &amp;veio</translation>
    </message>
    <message>
        <source>The chosen one as the program brings it</source>
        <translation>Deixar a entrada escolhida como o programa a traz</translation>
    </message>
    <message>
        <source>&amp;Our delegation:</source>
        <translation>No&amp;ssa delegação:</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhida</translation>
    </message>
    <message>
        <source>«{detail}» has no code.</source>
        <translation>“{detail}” não tem código.</translation>
    </message>
    <message>
        <source>{code} has no name in any language.</source>
        <translation>{code} não tem nome em nenhuma língua.</translation>
    </message>
    <message>
        <source>The code {code} is there twice.</source>
        <translation>O código {code} aparece duas vezes.</translation>
    </message>
    <message>
        <source>The name «{detail}» belongs to another one as well as to {code}.</source>
        <translation>O nome “{detail}” é também de outra entrada além de {code}.</translation>
    </message>
    <message>
        <source>{code} has a member that is not in the table: {detail}.</source>
        <translation>{code} tem um membro que não está na tabela: {detail}.</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>Nova delegação</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This is a sample draft: try anything. File, New draft begins yours.</source>
        <translation>Esta é uma minuta de exemplo: experimente o que quiser. Com Arquivo, Nova minuta, começa a sua.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Insert back</source>
        <translation>Reinserir</translation>
    </message>
    <message>
        <source>Insert this clause where it stood, with its source</source>
        <translation>Inserir esta cláusula onde estava, com sua fonte</translation>
    </message>
    <message>
        <source>Put its words back</source>
        <translation>Repor suas palavras</translation>
    </message>
    <message>
        <source>Put the clause&apos;s own words in place of these</source>
        <translation>Pôr as palavras da cláusula no lugar destas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show the clause beside the paragraph under the cursor</source>
        <translation>Mostrar a cláusula ao lado do parágrafo do cursor</translation>
    </message>
    <message>
        <source>From the clause to the draft</source>
        <translation>Da cláusula à minuta</translation>
    </message>
    <message>
        <source>Choose a sentence or a clause to see it whole, with its source.</source>
        <translation>Escolha uma frase ou uma cláusula para vê-la inteira, com sua fonte.</translation>
    </message>
    <message>
        <source>Show this clause in the library</source>
        <translation>Mostrar esta cláusula na biblioteca</translation>
    </message>
    <message>
        <source>Show that text and the draft side by side</source>
        <translation>Ver esse texto e a minuta lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>Insert back, %n clause(s)</source>
        <translation>
            <numerusform>Reinserir %n cláusula</numerusform>
            <numerusform>Reinserir %n cláusulas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictationCommands</name>
    <message>
        <source>Put in brackets &amp;for…</source>
        <translation>Pôr entre colchetes &amp;de…</translation>
    </message>
    <message>
        <source>Put the selected words in brackets under a delegation&apos;s name, which is typed next</source>
        <translation>Pôr as palavras selecionadas entre colchetes com o nome de uma delegação, que se digita a seguir</translation>
    </message>
    <message>
        <source>Add a &amp;wording</source>
        <translation>Acrescentar uma alter&amp;nativa</translation>
    </message>
    <message>
        <source>Add « / » to the bracket at the cursor, or make the selected words the first of two wordings</source>
        <translation>Acrescentar “ / ” ao colchete do cursor, ou fazer das palavras selecionadas a primeira de duas alternativas</translation>
    </message>
    <message>
        <source>Accept the &amp;first proposal</source>
        <translation>Aceitar a &amp;primeira proposta</translation>
    </message>
    <message>
        <source>Put the first proposal on this paragraph into the text</source>
        <translation>Levar ao texto a primeira proposta sobre este parágrafo</translation>
    </message>
    <message>
        <source>Delegation or group; Enter</source>
        <translation>Delegação ou grupo; Enter</translation>
    </message>
    <message>
        <source>Delegation for the bracket</source>
        <translation>Delegação do colchete</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Selecione antes as palavras.</translation>
    </message>
    <message>
        <source>«{name}» is not in the table of delegations.</source>
        <translation>“{name}” não está na tabela de delegações.</translation>
    </message>
    <message>
        <source>Put the cursor in a bracket, or select the words of the first wording.</source>
        <translation>Ponha o cursor em um colchete ou selecione as palavras da primeira alternativa.</translation>
    </message>
    <message>
        <source>No proposal on this paragraph can be accepted as it is.</source>
        <translation>Nenhuma proposta sobre este parágrafo pode ser aceita tal como está.</translation>
    </message>
    <message>
        <source>Accepted: {who}</source>
        <translation>Aceita: {who}</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation>Texto da minuta</translation>
    </message>
    <message>
        <source>This draft has no paragraphs yet.</source>
        <translation>Esta minuta ainda não tem parágrafos.</translation>
    </message>
    <message>
        <source>No paragraphs yet.

Write here, paste a text, or drag clauses of adopted declarations from the library on the left.</source>
        <translation>Ainda não há parágrafos.

Escreva aqui, cole um texto ou arraste da biblioteca, à esquerda, cláusulas de declarações adotadas.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Where to keep the new draft</source>
        <translation>Onde salvar a nova minuta</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nova minuta</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Abrir uma minuta</translation>
    </message>
    <message>
        <source>Drafts (*.draft)</source>
        <translation>Minutas (*.draft)</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Dar nome a esta versão</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nome da versão</translation>
    </message>
    <message>
        <source>Version {name} is kept: Review compares the draft with it.</source>
        <translation>A versão {name} foi salva: o cotejo compara a minuta com ela.</translation>
    </message>
</context>
<context>
    <name>EndSilenceDialog</name>
    <message>
        <source>Close the silence procedure</source>
        <translation>Encerrar o procedimento de silêncio</translation>
    </message>
    <message>
        <source>&amp;Adopted by silence</source>
        <translation>&amp;Adotado por silêncio</translation>
    </message>
    <message>
        <source>Close &amp;without adoption</source>
        <translation>Encerrar &amp;sem adoção</translation>
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
        <translation>Usar como fonte</translation>
    </message>
    <message>
        <source>Say that this paragraph was made from this clause</source>
        <translation>Indicar que este parágrafo provém desta cláusula</translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation>Inserir depois</translation>
    </message>
    <message>
        <source>Insert this clause after the current paragraph</source>
        <translation>Inserir esta cláusula depois do parágrafo atual</translation>
    </message>
    <message>
        <source>Show this clause in the library</source>
        <translation>Mostrar esta cláusula na biblioteca</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Mostrar a comparação</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Not here</source>
        <translation>Aqui não</translation>
    </message>
    <message>
        <source>Say nothing more of these words, in this draft</source>
        <translation>Não dizer mais nada destas palavras nesta minuta</translation>
    </message>
    <message>
        <source>Not in this &amp;paragraph</source>
        <translation>Não neste &amp;parágrafo</translation>
    </message>
    <message>
        <source>&amp;Never look for this</source>
        <translation>&amp;Nunca buscar isto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message numerus="yes">
        <source>All of this rule (%n)</source>
        <translation>
            <numerusform>Tudo desta regra (%n)</numerusform>
            <numerusform>Tudo desta regra (%n)</numerusform>
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
        <source>The pages that will be written</source>
        <translation>As páginas que serão escritas</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Composição das páginas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the draft: see them first</source>
        <translation>
            <numerusform>%n erro na minuta: ver antes</numerusform>
            <numerusform>%n erros na minuta: ver antes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other text to compare with.</source>
        <translation>Não há outro texto com que comparar.</translation>
    </message>
    <message>
        <source>Choose at least one text for the columns.</source>
        <translation>Escolha ao menos um texto para as colunas.</translation>
    </message>
    <message>
        <source>Type the name that will sign the changes; drafter remembers it.</source>
        <translation>Escreva o nome que assinará as alterações; o drafter se lembrará dele.</translation>
    </message>
    <message>
        <source>Characters that no typeface here has are printed as codes in a PDF: {characters}</source>
        <translation>Os caracteres que nenhuma fonte daqui tem são impressos como códigos em um PDF: {characters}</translation>
    </message>
    <message>
        <source>What changes in “{file}”; its own look stays.</source>
        <translation>O que muda em “{file}”; seu aspecto se conserva.</translation>
    </message>
    <message>
        <source>On these pages, changes are marked in the text; in Word they can be accepted and rejected.</source>
        <translation>Nestas páginas as alterações vão marcadas no texto; no Word podem ser aceitas e rejeitadas.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento do Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sem formatação (*.txt)</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Salvar a exportação</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Add a file…</source>
        <translation>Acrescentar um arquivo…</translation>
    </message>
    <message>
        <source>Changes that file has already</source>
        <translation>Alterações que esse arquivo já tem</translation>
    </message>
    <message>
        <source>Stay tracked</source>
        <translation>Continuam registradas</translation>
    </message>
    <message>
        <source>Are accepted first</source>
        <translation>São aceitas primeiro</translation>
    </message>
    <message>
        <source>Those that stay keep their authors; for circulation, all stand under the delegation’s name.</source>
        <translation>As que continuam conservam seus autores; para circular, todas ficam em nome da delegação.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>Texts in the columns beside it</source>
        <translation>Textos nas colunas ao lado</translation>
    </message>
    <message>
        <source>Add the text of a delegation</source>
        <translation>Acrescentar o texto de uma delegação</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>O que escrever</translation>
    </message>
    <message>
        <source>Amend the file it began as</source>
        <translation>Emendar o arquivo de origem</translation>
    </message>
    <message>
        <source>The changes go into that Word file: its styles, numbers and pages stay.</source>
        <translation>As alterações entram nesse arquivo do Word: conserva estilos, números e páginas.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Page and text</source>
        <translation>Página e texto</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Controle de alterações</translation>
    </message>
    <message>
        <source>Word&apos;s own insertions, deletions and moves.</source>
        <translation>Inserções, supressões e deslocamentos próprios do Word.</translation>
    </message>
    <message>
        <source>Clean text</source>
        <translation>Texto limpo</translation>
    </message>
    <message>
        <source>The words alone, without any trace of changes.</source>
        <translation>Só as palavras, sem vestígio de alterações.</translation>
    </message>
    <message>
        <source>Square brackets</source>
        <translation>Colchetes</translation>
    </message>
    <message>
        <source>Additions bold and deletions struck, in brackets with whose they are.</source>
        <translation>O acrescentado em negrito e o suprimido tachado, entre colchetes e com seu autor.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Two columns that face each other, to read on paper.</source>
        <translation>Duas colunas frente a frente, para ler em papel.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Várias colunas</translation>
    </message>
    <message>
        <source>A table on its side: the base, each text beside it, row by row.</source>
        <translation>Uma tabela em paisagem: a base e cada texto ao lado, linha por linha.</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Marcado no texto</translation>
    </message>
    <message>
        <source>Additions underlined, deletions struck through, for readers without Word.</source>
        <translation>O acrescentado sublinhado e o suprimido tachado, para quem não tem Word.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Only a draft remembers the Word file it began as.</source>
        <translation>Só uma minuta se lembra do arquivo do Word em que começou.</translation>
    </message>
    <message>
        <source>This draft did not begin as a Word file.</source>
        <translation>Esta minuta não começou como arquivo do Word.</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Escrito e verificado: {file}</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}, escolhido</translation>
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
        <translation>Nada distingue estas cláusulas entre si.</translation>
    </message>
    <message>
        <source>Or stronger</source>
        <translation>Ou mais forte</translation>
    </message>
    <message>
        <source>With verbs of that rung of the ladder and of every higher one</source>
        <translation>Com verbos desse degrau da escala e de todos os superiores</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Close</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Expandir</translation>
    </message>
</context>
<context>
    <name>FateLegend</name>
    <message>
        <source>List these clauses</source>
        <translation>Listar estas cláusulas</translation>
    </message>
</context>
<context>
    <name>FilesWork</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter {field}: {value}</source>
        <translation>Remover o filtro {field}: {value}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Remover todos</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Remover os filtros</translation>
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
        <translation>Órgão</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
    <message>
        <source>Leading verb</source>
        <translation>Verbo principal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <translation>Força: {value}</translation>
    </message>
    <message>
        <source>{level} or more · {name}</source>
        <translation>{level} ou mais · {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the draft</source>
        <translation>Localizar na minuta</translation>
    </message>
    <message>
        <source>Words to find in the draft</source>
        <translation>Palavras a localizar na minuta</translation>
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
        <source>Not in this draft</source>
        <translation>Não está nesta minuta</translation>
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
        <translation>Adicionar vários arquivos à biblioteca</translation>
    </message>
    <message>
        <source>Adding the files</source>
        <translation>Adicionando os arquivos</translation>
    </message>
    <message>
        <source>Files and what became of each</source>
        <translation>Arquivos e o que foi feito de cada um</translation>
    </message>
    <message>
        <source>Adding the folder “{folder}” to the library</source>
        <translation>Adicionando a pasta “{folder}” à biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s) to the library</source>
        <translation>
            <numerusform>Adicionando %n arquivo à biblioteca</numerusform>
            <numerusform>Adicionando %n arquivos à biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n arquivo adicionado</numerusform>
            <numerusform>%n arquivos adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n já estava</numerusform>
            <numerusform>%n já estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n não adicionado</numerusform>
            <numerusform>%n não adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s), lock file(s) or picture(s) passed over</source>
        <translation>
            <numerusform>%n arquivo oculto, de bloqueio ou imagem, deixado de lado</numerusform>
            <numerusform>%n arquivos ocultos, de bloqueio ou imagens, deixados de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at this file…</source>
        <translation>&amp;Rever este arquivo…</translation>
    </message>
    <message>
        <source>Show the &amp;instrument</source>
        <translation>&amp;Mostrar o instrumento</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>O que foi feito dele</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Em espera…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Já estava na biblioteca</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Margin of the draft</source>
        <translation>Margem da minuta</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Situação: {status}</translation>
    </message>
    <message>
        <source>{closeness} ({percent} % of the words)</source>
        <translation>{closeness} ({percent}% das palavras)</translation>
    </message>
    <message>
        <source>From: {citation}</source>
        <translation>De: {citation}</translation>
    </message>
    <message>
        <source>Pending: {delegation}</source>
        <translation>Pendente: {delegation}</translation>
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
        <translation>Que delegação? Em branco, estas alterações não são tomadas.</translation>
    </message>
    <message>
        <source>Changes of {author}</source>
        <translation>Alterações de {author}</translation>
    </message>
    <message>
        <source>What nobody tracked</source>
        <translation>O que ninguém registrou</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Todo o texto</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Read only: {holder} has this draft open. Once it is closed there, open it here again to change it.</source>
        <translation>Somente leitura: {holder} tem esta minuta aberta. Quando a fechar, volte a abri-la aqui para alterá-la.</translation>
    </message>
    <message>
        <source>Read only: this draft is write-protected where it is. To change it, open a copy.</source>
        <translation>Somente leitura: a minuta está protegida contra gravação onde se encontra. Para alterá-la, abra uma cópia.</translation>
    </message>
    <message>
        <source>{paragraphs} · {words}</source>
        <translation>{paragraphs} · {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n parágrafo</numerusform>
            <numerusform>%n parágrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
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
        <translation>Comparar dois momentos escolhidos, ou um com o texto de agora</translation>
    </message>
    <message>
        <source>&amp;Restore all</source>
        <translation>&amp;Restaurar tudo</translation>
    </message>
    <message>
        <source>The whole text as it was then; one step that can be undone</source>
        <translation>Voltar ao texto inteiro de então; um passo que pode ser desfeito</translation>
    </message>
    <message>
        <source>Restore the &amp;paragraph</source>
        <translation>Restaurar o &amp;parágrafo</translation>
    </message>
    <message>
        <source>Only the paragraph that the list is narrowed to, or that the change is about</source>
        <translation>Só o parágrafo a que a lista se restringe ou de que a alteração trata</translation>
    </message>
    <message>
        <source>C&amp;oncordance of numbers…</source>
        <translation>C&amp;oncordância de números…</translation>
    </message>
    <message>
        <source>What each paragraph was called then and is called now</source>
        <translation>Ver como cada parágrafo se chamava então e como se chama agora</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>&amp;Visar o registro…</translation>
    </message>
    <message>
        <source>Vouch for the text and its record as they are now</source>
        <translation>Dar fé do texto e de seu registro tal como estão agora</translation>
    </message>
    <message>
        <source>E&amp;xport the record…</source>
        <translation>E&amp;xportar o registro…</translation>
    </message>
    <message>
        <source>Who, when, what, and the digests that vouch for it</source>
        <translation>Escrever quem, quando e o quê, com as impressões digitais que o atestam</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Look for words, names, paragraphs</source>
        <translation>Buscar palavras, nomes ou parágrafos</translation>
    </message>
    <message>
        <source>Look in the history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Every paragraph</source>
        <translation>Todos os parágrafos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Every kind of change</source>
        <translation>Todos os tipos de alteração</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Nenhuma minuta está aberta</translation>
    </message>
    <message>
        <source>Open a draft: its versions and every change are listed here.</source>
        <translation>Abra uma minuta: aqui aparecem suas versões e cada alteração.</translation>
    </message>
    <message>
        <source>Renumbered. Negotiate, History, Concordance of numbers shows old and new.</source>
        <translation>Renumerado. Negociar, Histórico, Concordância de números mostra os de antes e os de agora.</translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation>Versão {name}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>The record is not whole: entry {number} is not the one that was sealed.</source>
        <translation>O registro não está íntegro: a entrada {number} não é a que foi selada.</translation>
    </message>
    <message>
        <source>The record is whole; digest of the last entry {digest}…</source>
        <translation>O registro está íntegro; impressão digital da última entrada: {digest}…</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Restore the wording before</source>
        <translation>Restabelecer a redação anterior</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar o que mudou</translation>
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
            <numerusform>Mostrar %n alteração anterior</numerusform>
            <numerusform>Mostrar %n alterações anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Nada foi alterado aqui ainda.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History of the draft, the newest first</source>
        <translation>Histórico da minuta, do mais recente ao mais antigo</translation>
    </message>
</context>
<context>
    <name>IgnoredKinds</name>
    <message>
        <source>&amp;Everything but words and figures</source>
        <translation>T&amp;udo menos palavras e números</translation>
    </message>
    <message>
        <source>Compare words and figures alone: no capitals, accents, punctuation or spaces</source>
        <translation>Comparar só palavras e números: sem maiúsculas, acentos, pontuação nem espaços</translation>
    </message>
    <message>
        <source>Differences that do not coun&amp;t</source>
        <translation>&amp;Diferenças que não contam</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>What was understood of “{file}”</source>
        <translation>O que se entendeu de “{file}”</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Mostrar a diferença</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>A leitura foi cancelada.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>New draft from it</source>
        <translation>Nova minuta com este texto</translation>
    </message>
    <message>
        <source>Compare with this draft</source>
        <translation>Comparar com esta minuta</translation>
    </message>
    <message>
        <source>Review its changes</source>
        <translation>Revisar suas alterações</translation>
    </message>
    <message>
        <source>Open a draft first to compare the file with it.</source>
        <translation>Abra antes uma minuta para comparar o arquivo com ela.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“{file}” was not read</source>
        <translation>“{file}” não foi lido</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is tracked in this file, and it differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Nada está registrado neste arquivo, e ele difere de “{base}” em %n trecho: {places}</numerusform>
            <numerusform>Nada está registrado neste arquivo, e ele difere de “{base}” em %n trechos: {places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Alterado sem controle de alterações: com tudo rejeitado, este arquivo difere de “{base}” em %n trecho: {places}</numerusform>
            <numerusform>Alterado sem controle de alterações: com tudo rejeitado, este arquivo difere de “{base}” em %n trechos: {places}</numerusform>
        </translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation>Nenhum texto foi encontrado neste arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n parágrafo</numerusform>
            <numerusform>%n parágrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) computed by Word</source>
        <translation>
            <numerusform>%n número calculado pelo Word</numerusform>
            <numerusform>%n números calculados pelo Word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s)</source>
        <translation>
            <numerusform>%n alteração registrada</numerusform>
            <numerusform>%n alterações registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentário</numerusform>
            <numerusform>%n comentários</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation>O arquivo não tem alterações registradas.</translation>
    </message>
    <message>
        <source>New draft from the original text</source>
        <translation>Nova minuta do texto original</translation>
    </message>
    <message>
        <source>New draft from the final text</source>
        <translation>Nova minuta do texto final</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import a text</source>
        <translation>Importar um texto</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made: File, Open recent.</source>
        <translation>
            <numerusform>%n minuta feita: Arquivo, Abrir recente.</numerusform>
            <numerusform>%n minutas feitas: Arquivo, Abrir recente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Nearest agreed language</source>
        <translation>Linguagem acordada mais próxima</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>End this comparison</source>
        <translation>Encerrar esta comparação</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph: its source, the nearest clauses and its history appear here.</source>
        <translation>Ponha o cursor em um parágrafo: aqui aparecem sua fonte, as cláusulas mais próximas e seu histórico.</translation>
    </message>
    <message>
        <source>Open a draft: the source of each paragraph and the clauses nearest to it appear here.</source>
        <translation>Abra uma minuta: aqui aparecem a fonte de cada parágrafo e as cláusulas mais próximas.</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Parágrafo novo</translation>
    </message>
    <message>
        <source>{label} {kind}</source>
        <translation>{label} {kind}</translation>
    </message>
    <message>
        <source>New language: this paragraph was not made from a clause of the library.</source>
        <translation>Linguagem nova: este parágrafo não provém de nenhuma cláusula da biblioteca.</translation>
    </message>
    <message>
        <source>Write some words: the clauses nearest to them appear here.</source>
        <translation>Escreva algumas palavras: aqui aparecem as cláusulas mais próximas.</translation>
    </message>
    <message>
        <source>No other clause of the library is near these words.</source>
        <translation>Nenhuma outra cláusula da biblioteca se aproxima destas palavras.</translation>
    </message>
    <message>
        <source>No clause of the library is near these words.</source>
        <translation>Nenhuma cláusula da biblioteca se aproxima destas palavras.</translation>
    </message>
    <message>
        <source>The current paragraph</source>
        <translation>O parágrafo atual</translation>
    </message>
</context>
<context>
    <name>InstrumentBrowser</name>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Instruments by name</source>
        <translation>Instrumentos por nome</translation>
    </message>
    <message>
        <source>Group the instruments</source>
        <translation>Agrupar os instrumentos</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>Por órgão</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por ano</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Lista única</translation>
    </message>
    <message>
        <source>No instrument has that in its name.</source>
        <translation>Nenhum instrumento tem isso no nome.</translation>
    </message>
    <message>
        <source>Instruments of the library</source>
        <translation>Instrumentos da biblioteca</translation>
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
        <translation>Órgão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
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
        <translation>Origem</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluído</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Veio com o programa</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Adicionado pelo usuário</translation>
    </message>
</context>
<context>
    <name>InstrumentPane</name>
    <message>
        <source>Topics of the whole instrument</source>
        <translation>Temas do instrumento inteiro</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments chosen</source>
        <translation>
            <numerusform>%n instrumento escolhido</numerusform>
            <numerusform>%n instrumentos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>Esta biblioteca é somente leitura.</translation>
    </message>
    <message>
        <source>Came with the program: what identifies it can be edited in your copy, its words cannot.</source>
        <translation>Veio com o programa: na cópia do usuário pode-se editar o que o identifica, não o texto.</translation>
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
        <translation>Arquivo de origem: {file}</translation>
    </message>
    <message>
        <source>Added on {when}</source>
        <translation>Adicionado em {when}</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>Biblioteca: {path}</translation>
    </message>
    <message>
        <source>Digest of the source: {digest}</source>
        <translation>Resumo da fonte: {digest}</translation>
    </message>
    <message>
        <source>What identifies the instrument</source>
        <translation>O que identifica o instrumento</translation>
    </message>
    <message>
        <source>Topics they share</source>
        <translation>Temas que partilham</translation>
    </message>
</context>
<context>
    <name>InstrumentTable</name>
    <message>
        <source>Instruments of the library</source>
        <translation>Instrumentos da biblioteca</translation>
    </message>
</context>
<context>
    <name>InstrumentTreeModel</name>
    <message>
        <source>Body unknown</source>
        <translation>Órgão desconhecido</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Ano desconhecido</translation>
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
        <translation>A fonte não imprime aqui nenhum número; ele se deduz da sequência.</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Go to: 9 bis, OP7ter, 23.5, annex, or how it begins</source>
        <translation>Ir a: 9 bis, OP7ter, 23.5, anexo, ou como começa</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>Ir ao parágrafo</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>Parágrafos encontrados</translation>
    </message>
    <message>
        <source>No paragraph is called so.</source>
        <translation>Nenhum parágrafo se chama assim.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Kept.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Topic put on: {topic}</source>
        <translation>Tema atribuído: {topic}</translation>
    </message>
    <message>
        <source>Topic taken off: {topic}</source>
        <translation>Tema retirado: {topic}</translation>
    </message>
    <message>
        <source>The correction is recorded; the adopted text is as it was.</source>
        <translation>A correção foi registrada; o texto adotado continua como estava.</translation>
    </message>
    <message>
        <source>The correction is withdrawn: the clause reads as it is printed.</source>
        <translation>A correção foi retirada: a cláusula se lê como está impressa.</translation>
    </message>
    <message>
        <source>{instrument} is in the library.</source>
        <translation>{instrument} está na biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) removed. They can be put back.</source>
        <translation>
            <numerusform>%n instrumento suprimido. Pode ser reposto.</numerusform>
            <numerusform>%n instrumentos suprimidos. Podem ser repostos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) put back.</source>
        <translation>
            <numerusform>%n instrumento reposto.</numerusform>
            <numerusform>%n instrumentos repostos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) packed into {file}</source>
        <translation>
            <numerusform>%n instrumento reunido em {file}</numerusform>
            <numerusform>%n instrumentos reunidos em {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{instrument} is written to {file}</source>
        <translation>{instrument} foi gravado em {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) would be cut otherwise when read again.</source>
        <translation>
            <numerusform>%n cláusula seria dividida de outro modo ao ser lida de novo.</numerusform>
            <numerusform>%n cláusulas seriam divididas de outro modo ao serem lidas de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with the library any more.</source>
        <translation>A biblioteca já não tem nada de errado.</translation>
    </message>
    <message>
        <source>The library is repaired; the damaged file is kept as {file}.</source>
        <translation>A biblioteca está reparada; o arquivo danificado é conservado como {file}.</translation>
    </message>
    <message>
        <source>From a backup: {instruments}.</source>
        <translation>De uma cópia de segurança: {instruments}.</translation>
    </message>
    <message>
        <source>Lost: {instruments}.</source>
        <translation>Perdidos: {instruments}.</translation>
    </message>
    <message>
        <source>{library} is consulted too.</source>
        <translation>{library} também é consultada.</translation>
    </message>
    <message>
        <source>Left out, since they are in the library already: {instruments}.</source>
        <translation>Ficam de fora, pois já estão na biblioteca: {instruments}.</translation>
    </message>
    <message>
        <source>{library} is closed; its file stays where it is.</source>
        <translation>{library} está fechada; seu arquivo fica onde está.</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>The search is kept as «{name}».</source>
        <translation>A busca foi salva como “{name}”.</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Salvar esta busca…</translation>
    </message>
    <message>
        <source>&amp;Manage the saved ones…</source>
        <translation>&amp;Gerir as salvas…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvas</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>&amp;Forget the latest</source>
        <translation>&amp;Esquecer as recentes</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Number of the paragraph</source>
        <translation>Número do parágrafo</translation>
    </message>
    <message>
        <source>As it is to be printed: 9., 9 bis., OP7ter, a), •. Enter: take it; Escape: leave it.</source>
        <translation>Tal como deve ser impresso: 9., 9 bis., OP7ter, a), •. Enter o aceita; Escape o deixa como estava.</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Adicionar um arquivo…</translation>
    </message>
    <message>
        <source>An adopted text from Word, PDF or plain text: its cutting is shown before it enters</source>
        <translation>Um texto adotado em Word, PDF ou texto sem formatação: mostra-se como fica dividido antes de entrar</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>Adicionar uma pa&amp;sta…</translation>
    </message>
    <message>
        <source>Every text of a folder; what became of each is told</source>
        <translation>Todos os textos de uma pasta; diz-se o que foi feito de cada um</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>The chosen instrument as Word, text, JSON or Akoma Ntoso</source>
        <translation>O instrumento escolhido em Word, texto, JSON ou Akoma Ntoso</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Suprimir…</translation>
    </message>
    <message>
        <source>Take the chosen instruments out of the library; a backup is kept</source>
        <translation>Tirar da biblioteca os instrumentos escolhidos; fica uma cópia de segurança</translation>
    </message>
    <message>
        <source>&amp;Put back what was removed</source>
        <translation>Re&amp;por o que foi suprimido</translation>
    </message>
    <message>
        <source>The instruments that were removed last, with their topics and corrections</source>
        <translation>Os últimos instrumentos suprimidos, com seus temas e correções</translation>
    </message>
    <message>
        <source>&amp;Correct a scanning error…</source>
        <translation>&amp;Corrigir um erro de digitalização…</translation>
    </message>
    <message>
        <source>Lay corrected words over those printed, with a reason; the adopted text stays as it is</source>
        <translation>Sobrepor palavras corrigidas às impressas, com um motivo; o texto adotado fica como está</translation>
    </message>
    <message>
        <source>Pac&amp;k into one file…</source>
        <translation>Reu&amp;nir em um arquivo…</translation>
    </message>
    <message>
        <source>The chosen instruments as a library file of their own, to be sent to somebody</source>
        <translation>Os instrumentos escolhidos em um arquivo de biblioteca próprio, para envio</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nova biblioteca…</translation>
    </message>
    <message>
        <source>An empty library in a file of its own, open beside the others</source>
        <translation>Uma biblioteca vazia em arquivo próprio, aberta ao lado das demais</translation>
    </message>
    <message>
        <source>&amp;Open a library beside…</source>
        <translation>&amp;Abrir outra biblioteca…</translation>
    </message>
    <message>
        <source>A library file that somebody sent, consulted together with yours</source>
        <translation>Um arquivo de biblioteca que alguém enviou, consultado junto com o do usuário</translation>
    </message>
    <message>
        <source>C&amp;lose this library</source>
        <translation>&amp;Fechar esta biblioteca</translation>
    </message>
    <message>
        <source>The library file of the chosen instrument is not consulted any more; it stays where it is</source>
        <translation>A biblioteca do instrumento escolhido deixa de ser consultada; o arquivo fica onde está</translation>
    </message>
    <message>
        <source>&amp;Take back from a backup…</source>
        <translation>&amp;Recuperar de uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Instruments as an earlier state of the library has them, with their topics and corrections</source>
        <translation>Instrumentos como os tem um estado anterior da biblioteca, com seus temas e correções</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Look for a title, body, place, symbol</source>
        <translation>Procurar título, órgão, local, símbolo</translation>
    </message>
    <message>
        <source>Look among the instruments</source>
        <translation>Procurar entre os instrumentos</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>Every library</source>
        <translation>Todas as bibliotecas</translation>
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
        <translation>Nenhum instrumento corresponde</translation>
    </message>
    <message>
        <source>Try fewer words, or let every language and library through.</source>
        <translation>Tente menos palavras, ou todos os idiomas e bibliotecas.</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>A biblioteca está vazia</translation>
    </message>
    <message>
        <source>Add an adopted text, Word, PDF or plain, or drop it here: its clauses can then be searched.</source>
        <translation>Adicione um texto adotado, em Word, PDF ou texto sem formatação, ou solte-o aqui: suas cláusulas poderão ser procuradas.</translation>
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
        <translation>{shown} à vista</translation>
    </message>
    <message>
        <source>Repair from the backup of {backup}</source>
        <translation>Reparar a partir da cópia de {backup}</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Its backup is consulted until it is repaired.</source>
        <translation>A biblioteca {file} está danificada. Consulta-se sua cópia de segurança até que seja reparada.</translation>
    </message>
    <message>
        <source>The library {file} is damaged and lacks {lost}. The rest can be consulted.</source>
        <translation>A biblioteca {file} está danificada e lhe falta {lost}. O resto pode ser consultado.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. All of it can be consulted, nothing can be changed.</source>
        <translation>A biblioteca {file} está danificada. Pode ser consultada por inteiro, mas nada pode ser alterado.</translation>
    </message>
    <message>
        <source>Library files</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>New, opened beside, closed</source>
        <translation>Nova, abrir outra, fechar</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>O que está escolhido</translation>
    </message>
</context>
<context>
    <name>LibraryRoom</name>
    <message>
        <source>Remove “{title}” from the library?</source>
        <translation>Suprimir “{title}” da biblioteca?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n instruments from the library?</source>
        <translation>
            <numerusform>Suprimir %n instrumento da biblioteca?</numerusform>
            <numerusform>Suprimir %n instrumentos da biblioteca?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) go, with their topics and corrections; drafts keep what they took. You can put back what was removed while this window is open, and the library&apos;s backup keeps it.</source>
        <translation>
            <numerusform>Sai %n cláusula, com seus temas e correções; as minutas conservam o que tomaram. Enquanto esta janela estiver aberta, o suprimido pode ser reposto, e a cópia de segurança da biblioteca o conserva.</numerusform>
            <numerusform>Saem %n cláusulas, com seus temas e correções; as minutas conservam o que tomaram. Enquanto esta janela estiver aberta, o suprimido pode ser reposto, e a cópia de segurança da biblioteca o conserva.</numerusform>
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
        <translation>Reunir em um arquivo</translation>
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
        <translation>JSON, com temas e correções (*.json)</translation>
    </message>
    <message>
        <source>Akoma Ntoso (*.xml)</source>
        <translation>Akoma Ntoso (*.xml)</translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation>Exportar o instrumento</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nova biblioteca</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Minha biblioteca</translation>
    </message>
    <message>
        <source>Open a library beside</source>
        <translation>Abrir outra biblioteca</translation>
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
        <translation>&amp;Uma coluna</translation>
    </message>
    <message>
        <source>Old and new words in one column</source>
        <translation>Palavras anteriores e novas em uma só coluna</translation>
    </message>
    <message>
        <source>Only what &amp;changed</source>
        <translation>Só o alt&amp;erado</translation>
    </message>
    <message>
        <source>Fold paragraphs that did not change</source>
        <translation>Recolher os parágrafos sem alterações</translation>
    </message>
</context>
<context>
    <name>LossesPage</name>
    <message>
        <source>All that changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toda seção</translation>
    </message>
    <message>
        <source>Clauses of the precedent</source>
        <translation>Cláusulas do precedente</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Checks ({count})</source>
        <translation>Verificações ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>Solte para importar %n arquivo</numerusform>
            <numerusform>Solte para importar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the draft</source>
        <translation>Ao lado da minuta</translation>
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
        <translation>Marcas e notas ficam em um arquivo próprio junto à minuta; nenhuma exportação as leva.</translation>
    </message>
    <message>
        <source>Private note on this change</source>
        <translation>Nota privada sobre esta alteração</translation>
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
        <translation>privado – {stance}: {note}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Positions: paragraph by delegation</source>
        <translation>Posições: parágrafo por delegação</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New draft…</source>
        <translation>&amp;Nova minuta…</translation>
    </message>
    <message>
        <source>&amp;Open a draft…</source>
        <translation>&amp;Abrir uma minuta…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar arquivos…</translation>
    </message>
    <message>
        <source>Import a text as a draft, to compare with this one or to review its changes</source>
        <translation>Importar um texto como minuta, para compará-lo com esta ou para revisar suas alterações</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar uma &amp;pasta…</translation>
    </message>
    <message>
        <source>Read every text of a folder and see what was understood of each</source>
        <translation>Ler todos os textos de uma pasta e ver o que se entendeu de cada um</translation>
    </message>
    <message>
        <source>Open the &amp;sample draft</source>
        <translation>Abrir a minuta de e&amp;xemplo</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Dar nome a esta &amp;versão…</translation>
    </message>
    <message>
        <source>Freeze the text as it stands under a name, such as Rev.1</source>
        <translation>Fixar o texto tal como está sob um nome, por exemplo Rev.1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes, side by side or clean</source>
        <translation>Escrever um arquivo do Word com controle de alterações, lado a lado ou limpo</translation>
    </message>
    <message>
        <source>&amp;Close the draft</source>
        <translation>&amp;Fechar a minuta</translation>
    </message>
    <message>
        <source>Dele&amp;gations and groups…</source>
        <translation>Dele&amp;gações e grupos…</translation>
    </message>
    <message>
        <source>Who may be named in brackets, in four languages; which delegation is ours</source>
        <translation>Ver quem pode constar entre colchetes, em quatro línguas, e qual é a nossa delegação</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
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
        <source>&amp;Compose</source>
        <translation>&amp;Redigir</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Cotejar</translation>
    </message>
    <message>
        <source>Sho&amp;w its changes</source>
        <translation>&amp;Mostrar suas alterações</translation>
    </message>
    <message>
        <source>The tracked changes of the file that was imported to be reviewed</source>
        <translation>As alterações registradas do arquivo que foi importado para revisão</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>&amp;Negociar</translation>
    </message>
    <message>
        <source>The draft paragraph by paragraph, with what delegations propose</source>
        <translation>A minuta parágrafo por parágrafo, com o que as delegações propõem</translation>
    </message>
    <message>
        <source>State of &amp;play</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>How far the draft is, paragraph by paragraph, and who holds what</source>
        <translation>Ver até onde se chegou, parágrafo por parágrafo, e quem mantém o quê</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Named versions and every change: compare, restore, sign off</source>
        <translation>Ver as versões e cada alteração: comparar, restaurar, visar</translation>
    </message>
    <message>
        <source>Show the &amp;library</source>
        <translation>Mostrar a &amp;biblioteca</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>Mostrar o &amp;inspetor</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos do teclado</translation>
    </message>
    <message>
        <source>&amp;About drafter</source>
        <translation>&amp;Sobre o drafter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Minuta</translation>
    </message>
    <message>
        <source>Received &amp;file</source>
        <translation>Arquivo rece&amp;bido</translation>
    </message>
    <message>
        <source>State of pla&amp;y</source>
        <translation>Estado &amp;da negociação</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
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
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda não há</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Desfazer e refazer</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Parágrafos</translation>
    </message>
    <message>
        <source>About drafter</source>
        <translation>Sobre o drafter</translation>
    </message>
    <message>
        <source>&lt;b&gt;drafter {version}&lt;/b&gt;&lt;p&gt;Drafts declarations from agreed language, offline. It opens no connection: what you write stays on this machine.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Icons: Lucide (ISC). Interface: Qt (LGPL).&lt;/p&gt;</source>
        <translation>&lt;b&gt;drafter {version}&lt;/b&gt;&lt;p&gt;Redige declarações a partir de linguagem acordada, sem conexão. Não abre nenhuma: o que se escreve fica neste computador.&lt;/p&gt;&lt;p&gt;Licença Apache 2.0. Ícones: Lucide (ISC). Interface: Qt (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bib&amp;lioteca</translation>
    </message>
    <message>
        <source>What is in the library: add, edit, tag, correct, send, remove</source>
        <translation>O que há na biblioteca: adicionar, editar, classificar, corrigir, enviar, suprimir</translation>
    </message>
    <message>
        <source>Chosen i&amp;nstruments</source>
        <translation>I&amp;nstrumentos escolhidos</translation>
    </message>
    <message>
        <source>Library &amp;files</source>
        <translation>Bibliot&amp;ecas</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Not known</source>
        <translation>Não consta</translation>
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
        <translation>Órgão</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Data por extenso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Adoção</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>An instrument needs a title.</source>
        <translation>Um instrumento precisa de um título.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2008-12-17, or the year alone.</source>
        <translation>Escreva a data como ano-mês-dia, por exemplo 2008-12-17, ou só o ano.</translation>
    </message>
</context>
<context>
    <name>MeterBar</name>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Agreed language: {shares}</source>
        <translation>Linguagem acordada: {shares}</translation>
    </message>
    <message>
        <source>Words by where they come from.
Filled: in passages of agreed language, word for word. Hatched: the other words of adapted sentences. Empty: new ones.</source>
        <translation>As palavras conforme sua origem.
Cheio: em passagens de linguagem acordada, palavra por palavra. Hachurado: as demais palavras das frases adaptadas. Vazio: as novas.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>after entry {number}</source>
        <translation>após a entrada {number}</translation>
    </message>
    <message>
        <source>Restored; what is locked stays as it is: {paragraphs}</source>
        <translation>Restaurado; o que está bloqueado fica como está: {paragraphs}</translation>
    </message>
    <message>
        <source>The paragraph was not there then.</source>
        <translation>O parágrafo não existia então.</translation>
    </message>
    <message>
        <source>It reads so already.</source>
        <translation>Já diz isso.</translation>
    </message>
    <message>
        <source>Restored as it was: {moment}. Undo takes it back.</source>
        <translation>Restaurado como estava: {moment}. Desfazer o reverte.</translation>
    </message>
    <message>
        <source>before entry {number}</source>
        <translation>antes da entrada {number}</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>no início</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>Declaração de cúpula, no pretérito</translation>
    </message>
    <message>
        <source>Infinitives under a chapeau</source>
        <translation>Infinitivos sob um caput</translation>
    </message>
    <message>
        <source>United Nations resolution</source>
        <translation>Resolução das Nações Unidas</translation>
    </message>
    <message>
        <source>OAS resolution, capitals</source>
        <translation>Resolução da OEA, em maiúsculas</translation>
    </message>
    <message>
        <source>Treaty, articles</source>
        <translation>Tratado, em artigos</translation>
    </message>
    <message>
        <source>Communiqué, present tense</source>
        <translation>Comunicado, no presente</translation>
    </message>
    <message>
        <source>Decision, seen and considered</source>
        <translation>Decisão, com visto e considerando</translation>
    </message>
    <message>
        <source>No house&apos;s style</source>
        <translation>Sem estilo próprio</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>Por consenso</translation>
    </message>
    <message>
        <source>By acclamation</source>
        <translation>Por aclamação</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>Por votação</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>Sem votação</translation>
    </message>
    <message>
        <source>By signature</source>
        <translation>Por assinatura</translation>
    </message>
    <message>
        <source>Its number does not follow the one before.</source>
        <translation>Seu número não segue o anterior.</translation>
    </message>
    <message>
        <source>Its words hold what looks like the next number: two pieces?</source>
        <translation>Seu texto contém o que parece o número seguinte: são dois fragmentos?</translation>
    </message>
    <message>
        <source>It begins with a small letter: does it go on from the piece before?</source>
        <translation>Começa com minúscula: continua o fragmento anterior?</translation>
    </message>
    <message>
        <source>It does not come to an end: does it go on in the next piece?</source>
        <translation>Não termina: continua no fragmento seguinte?</translation>
    </message>
    <message>
        <source>Its words go on over the edge of a page.</source>
        <translation>Seu texto passa de uma página a outra.</translation>
    </message>
    <message>
        <source>Its number can be a letter as well as a Roman numeral.</source>
        <translation>Seu número pode ser uma letra ou um número romano.</translation>
    </message>
    <message>
        <source>It has no number where the others have one.</source>
        <translation>Não tem número e os demais têm.</translation>
    </message>
    <message>
        <source>A short line that was taken for a heading.</source>
        <translation>Uma linha curta tomada por título de seção.</translation>
    </message>
    <message>
        <source>Taken for what pages print besides the text: is it a clause?</source>
        <translation>Tomado por algo alheio ao texto: é uma cláusula?</translation>
    </message>
    <message>
        <source>Longer than clauses are.</source>
        <translation>Mais longo que uma cláusula comum.</translation>
    </message>
    <message>
        <source>Declaration, present tense, numbered</source>
        <translation>Declaração, no presente e numerada</translation>
    </message>
</context>
<context>
    <name>NarrowedList</name>
    <message>
        <source>Words in the changes</source>
        <translation>Palavras das alterações</translation>
    </message>
    <message>
        <source>Find words in the changes</source>
        <translation>Buscar palavras nas alterações</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todas as alterações</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>None of the changes is like that.</source>
        <translation>Nenhuma alteração é assim.</translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation>Não há nada a mostrar.</translation>
    </message>
</context>
<context>
    <name>NegotiateDeeds</name>
    <message>
        <source>&amp;Compile what came back…</source>
        <translation>&amp;Compilar o recebido…</translation>
    </message>
    <message>
        <source>Make one bracketed text of the files that delegations sent back, with its neutrality proof</source>
        <translation>Reunir em um só texto entre colchetes os arquivos que as delegações devolveram, com sua prova de neutralidade</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilar</translation>
    </message>
    <message>
        <source>&amp;Propose…</source>
        <translation>&amp;Propor…</translation>
    </message>
    <message>
        <source>Put a change to this paragraph on the table</source>
        <translation>Pôr sobre a mesa uma alteração a este parágrafo</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Put the proposal into the text and carry the others over</source>
        <translation>Levar a proposta ao texto e adaptar a ele as demais</translation>
    </message>
    <message>
        <source>Accept a&amp;ll of this paragraph</source>
        <translation>Aceitar t&amp;odas as do parágrafo</translation>
    </message>
    <message>
        <source>Accept the open proposals of this paragraph one after another, in one step</source>
        <translation>Aceitar uma após outra, em um só passo, as propostas abertas deste parágrafo</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>Take the proposal off the table</source>
        <translation>Retirar a proposta da mesa</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Its delegation takes the proposal back</source>
        <translation>A delegação retira sua proposta</translation>
    </message>
    <message>
        <source>Ad&amp;just…</source>
        <translation>A&amp;justar…</translation>
    </message>
    <message>
        <source>Put the proposal by hand on the text as it is now</source>
        <translation>Ajustar à mão a proposta ao texto como está agora</translation>
    </message>
    <message>
        <source>A&amp;mend…</source>
        <translation>E&amp;mendar…</translation>
    </message>
    <message>
        <source>Propose other words for what is proposed</source>
        <translation>Propor outras palavras para o que se propõe</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>&amp;Seguinte a decidir</translation>
    </message>
    <message>
        <source>The next paragraph with brackets or proposals</source>
        <translation>O próximo parágrafo com colchetes ou propostas</translation>
    </message>
    <message>
        <source>Pre&amp;vious to decide</source>
        <translation>A&amp;nterior a decidir</translation>
    </message>
    <message>
        <source>The previous paragraph with brackets or proposals</source>
        <translation>O parágrafo anterior com colchetes ou propostas</translation>
    </message>
    <message>
        <source>Proposals from a te&amp;xt…</source>
        <translation>Propostas de &amp;um texto…</translation>
    </message>
    <message>
        <source>What a text that came back proposes, or what was edited since a version</source>
        <translation>O que um texto recebido propõe, ou o que foi editado desde uma versão</translation>
    </message>
</context>
<context>
    <name>NegotiatePanel</name>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Colchetes</translation>
    </message>
    <message>
        <source>Packages, reservations</source>
        <translation>Pacotes e reservas</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>Pará&amp;grafos</translation>
    </message>
    <message>
        <source>The paragraph under discussion</source>
        <translation>O parágrafo em debate</translation>
    </message>
    <message>
        <source>Nothing to negotiate yet</source>
        <translation>Ainda não há nada a negociar</translation>
    </message>
    <message>
        <source>Open a draft: its paragraphs, their status and what delegations propose are shown here.</source>
        <translation>Abra uma minuta: aqui se mostram seus parágrafos, sua situação e o que as delegações propõem.</translation>
    </message>
    <message>
        <source>{settled} of {all} paragraphs settled</source>
        <translation>{settled} de {all} parágrafos resolvidos</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sem número)</translation>
    </message>
    <message>
        <source>Nothing more to decide below.</source>
        <translation>Nada mais a decidir abaixo.</translation>
    </message>
    <message>
        <source>Nothing more to decide above.</source>
        <translation>Nada mais a decidir acima.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Proposals that no longer apply to the text, each with its reason</source>
        <translation>Propostas que já não se aplicam ao texto, cada uma com seu motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer apply(ies)</source>
        <translation>
            <numerusform>%n já não se aplica</numerusform>
            <numerusform>%n já não se aplicam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NegotiatePhrases</name>
    <message>
        <source>Addition</source>
        <translation>Adição</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Emenda</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Supressão</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>sobre a mesa</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>já não se aplica</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>the text says so already</source>
        <translation>o texto já o diz</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>The paragraph is no longer in the text; reopen it, or withdraw the proposal.</source>
        <translation>O parágrafo já não está no texto; reabra-o ou retire a proposta.</translation>
    </message>
    <message>
        <source>The very words it changes were changed since; adjust it to the text as it is now.</source>
        <translation>As próprias palavras que ela altera foram alteradas desde então; ajuste-a ao texto como está agora.</translation>
    </message>
    <message>
        <source>The paragraph it was to follow is gone; adjust it and choose another place.</source>
        <translation>O parágrafo a que devia seguir já não existe; ajuste-a e escolha outro lugar.</translation>
    </message>
    <message>
        <source>The proposal it amends is off the table; adjust it to the text itself, or withdraw it.</source>
        <translation>A proposta que ela emenda já não está sobre a mesa; ajuste-a ao próprio texto ou retire-a.</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n colchete</numerusform>
            <numerusform>%n colchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposta</numerusform>
            <numerusform>%n propostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n inaplicável</numerusform>
            <numerusform>%n inaplicáveis</numerusform>
        </translation>
    </message>
    <message>
        <source>on {base}, {date}</source>
        <translation>sobre {base}, {date}</translation>
    </message>
    <message>
        <source>on the text of {date}</source>
        <translation>sobre o texto de {date}</translation>
    </message>
</context>
<context>
    <name>NothingPage</name>
    <message>
        <source>Search for something else</source>
        <translation>Buscar outra coisa</translation>
    </message>
    <message>
        <source>No clause answers. Try fewer words, or clear the filters.</source>
        <translation>Nenhuma cláusula corresponde. Tente com menos palavras ou remova os filtros.</translation>
    </message>
    <message>
        <source>No clause has these words. Try fewer words, or the beginning of one.</source>
        <translation>Nenhuma cláusula contém estas palavras. Tente com menos palavras ou com o começo de uma.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>A biblioteca está vazia.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>This draft: {title}</source>
        <translation>Esta minuta: {title}</translation>
    </message>
    <message>
        <source>Version {name} of this draft</source>
        <translation>Versão {name} desta minuta</translation>
    </message>
    <message>
        <source>After entry {number}</source>
        <translation>Após a entrada {number}</translation>
    </message>
    <message>
        <source>{file}, its changes rejected</source>
        <translation>{file}, com suas alterações rejeitadas</translation>
    </message>
</context>
<context>
    <name>OutcomePane</name>
    <message>
        <source>Which passages are shown</source>
        <translation>Que trechos são mostrados</translation>
    </message>
    <message>
        <source>Passages of the rolling text</source>
        <translation>Trechos do texto compilado</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>O que convém saber</translation>
    </message>
    <message>
        <source>The passage with its brackets</source>
        <translation>O trecho com seus colchetes</translation>
    </message>
    <message>
        <source>Who wants what</source>
        <translation>Quem propõe o quê</translation>
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
            <numerusform>%n parágrafo relido</numerusform>
            <numerusform>%n parágrafos relidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Neutrality proof: {texts}, {paragraphs}, no difference.</source>
        <translation>Prova de neutralidade: {texts}, {paragraphs}, nenhuma diferença.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>Neutrality proof: {texts}, {paragraphs}, {differences}: nothing can be written.</source>
        <translation>Prova de neutralidade: {texts}, {paragraphs}, {differences}: nada pode ser escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with brackets of their own were proved by their structure alone.</source>
        <translation>
            <numerusform>%n trecho com colchetes próprios foi verificado só por sua estrutura.</numerusform>
            <numerusform>%n trechos com colchetes próprios foram verificados só por sua estrutura.</numerusform>
        </translation>
    </message>
    <message>
        <source>With proposals ({count})</source>
        <translation>Com propostas ({count})</translation>
    </message>
    <message>
        <source>In conflict ({count})</source>
        <translation>Em conflito ({count})</translation>
    </message>
    <message>
        <source>The whole text ({count})</source>
        <translation>Todo o texto ({count})</translation>
    </message>
    <message>
        <source>To be known ({count})</source>
        <translation>Convém saber ({count})</translation>
    </message>
    <message>
        <source>{proposals}, {conflicts}, {brackets}</source>
        <translation>{proposals}, {conflicts}, {brackets}</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposta</numerusform>
            <numerusform>%n propostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n em conflito</numerusform>
            <numerusform>%n em conflito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n colchete</numerusform>
            <numerusform>%n colchetes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody proposes anything</source>
        <translation>ninguém propõe nada</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>em conflito</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>(sem número)</translation>
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
        <translation>Panorama das alterações</translation>
    </message>
    <message>
        <source>Where the changes are; click or drag to go there.
Left: words deleted. Right: words inserted. Lozenge: moved; hollow where it was.</source>
        <translation>Onde estão as alterações; clique ou arraste para ir até lá.
Esquerda: palavras suprimidas. Direita: palavras acrescentadas. Losango: deslocado; vazado onde estava.</translation>
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
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Through the whole text</source>
        <translation>Seguidos em todo o texto</translation>
    </message>
    <message>
        <source>From 1 on each page</source>
        <translation>A partir de 1 em cada página</translation>
    </message>
    <message>
        <source>Such as Rev.2; empty leaves it out</source>
        <translation>Por exemplo Rev.2; vazio não a põe</translation>
    </message>
    <message>
        <source>Date and hour in the page header</source>
        <translation>Data e hora no cabeçalho</translation>
    </message>
    <message>
        <source>“Draft” across each page</source>
        <translation>“Minuta” atravessando cada página</translation>
    </message>
    <message>
        <source>Fixed: nothing can change them</source>
        <translation>Fixos: nada pode mudá-los</translation>
    </message>
    <message>
        <source>Counted by Word; bis and ter stay fixed</source>
        <translation>Contados pelo Word; bis e ter ficam fixos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sem fontes</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>Em notas de rodapé</translation>
    </message>
    <message>
        <source>As a table at the end</source>
        <translation>Em uma tabela ao final</translation>
    </message>
    <message>
        <source>Look for the missing ones in the library</source>
        <translation>Buscar na biblioteca as que faltarem</translation>
    </message>
    <message>
        <source>Paragraphs that name no source are held against the whole library</source>
        <translation>Os parágrafos que não dizem sua fonte são cotejados com toda a biblioteca</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem ele</translation>
    </message>
    <message>
        <source>Without a template of your own</source>
        <translation>Sem modelo próprio</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de linha</translation>
    </message>
    <message>
        <source>Version in the page header</source>
        <translation>Versão no cabeçalho</translation>
    </message>
    <message>
        <source>Numbers of the paragraphs</source>
        <translation>Números dos parágrafos</translation>
    </message>
    <message>
        <source>Sources of agreed language</source>
        <translation>Fontes da linguagem acordada</translation>
    </message>
    <message>
        <source>Your own Word template</source>
        <translation>Modelo próprio do Word</translation>
    </message>
    <message>
        <source>Choose a .docx…</source>
        <translation>Escolher um .docx…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Escolher um modelo do Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation>Documentos do Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>As comments (footnotes where it circulates)</source>
        <translation>Como comentários (notas de rodapé no que circula)</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Preview as text</source>
        <translation>Pré-visualização como texto</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>The words and marks alone, to be read aloud or copied</source>
        <translation>Só as palavras e as marcas, para ouvi-las ou copiá-las</translation>
    </message>
    <message>
        <source>{page} / {count}</source>
        <translation>{page} / {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages of what will be written</source>
        <translation>Páginas do que será escrito</translation>
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
        <translation>Propostas de um texto</translation>
    </message>
    <message>
        <source>The draft as it is</source>
        <translation>A minuta como está</translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation>Versão {name}</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;What was changed here since that version</source>
        <translation>&amp;O que mudou aqui desde essa versão</translation>
    </message>
    <message>
        <source>No text chosen yet.</source>
        <translation>Nenhum texto escolhido ainda.</translation>
    </message>
    <message>
        <source>It &amp;was made from this base all the same</source>
        <translation>Ainda assim, foi &amp;feito sobre esta base</translation>
    </message>
    <message>
        <source>Proposals that were found</source>
        <translation>Propostas encontradas</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>O que a proposta altera</translation>
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
        <translation>Que texto propõe algo?</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lendo {file}…</translation>
    </message>
    <message>
        <source>What was changed since {version}</source>
        <translation>O que mudou desde {version}</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposto por</translation>
    </message>
    <message>
        <source>Only {percent} % of its words come from the base: it seems made from another text.</source>
        <translation>Só {percent}% de suas palavras vêm da base: parece feito sobre outro texto.</translation>
    </message>
    <message>
        <source>It is nearer to “{version}” than to the base: choose that as the base.</source>
        <translation>Parece-se mais com “{version}” do que com a base: escolha essa como base.</translation>
    </message>
    <message>
        <source>It lacks {gone} of the {count} paragraphs of the base: they would be deletions.</source>
        <translation>Faltam-lhe {gone} dos {count} parágrafos da base: seriam supressões.</translation>
    </message>
    <message>
        <source>{count} paragraph(s) differ from the base without being tracked.</source>
        <translation>Parágrafos que diferem da base sem alteração registrada: {count}.</translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation>no início do texto</translation>
    </message>
    <message>
        <source>after {number}</source>
        <translation>depois de {number}</translation>
    </message>
    <message>
        <source>the paragraph is settled: it would have to be reopened</source>
        <translation>o parágrafo está resolvido: seria preciso reabri-lo</translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations.</source>
        <translation>“{name}” não está na tabela de delegações.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n proposal(s) on the &amp;table</source>
        <translation>
            <numerusform>&amp;Pôr %n proposta sobre a mesa</numerusform>
            <numerusform>&amp;Pôr %n propostas sobre a mesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParagraphCommands</name>
    <message>
        <source>&amp;Insert a paragraph</source>
        <translation>&amp;Inserir um parágrafo</translation>
    </message>
    <message>
        <source>Insert an empty paragraph after this one</source>
        <translation>Inserir um parágrafo vazio depois deste</translation>
    </message>
    <message>
        <source>Re&amp;move the paragraph</source>
        <translation>Su&amp;primir o parágrafo</translation>
    </message>
    <message>
        <source>Remove the chosen paragraphs</source>
        <translation>Suprimir os parágrafos escolhidos</translation>
    </message>
    <message>
        <source>&amp;Take out, keep the number</source>
        <translation>Suprimir e conser&amp;var o número</translation>
    </message>
    <message>
        <source>Leave a line that says that the paragraph was deleted</source>
        <translation>Deixa uma linha que diz que o parágrafo foi suprimido</translation>
    </message>
    <message>
        <source>Reser&amp;vation…</source>
        <translation>Reserva de uma de&amp;legação…</translation>
    </message>
    <message>
        <source>A delegation that does not join this paragraph; printed as a footnote under its name</source>
        <translation>Uma delegação que não se associa a este parágrafo; imprime-se como nota de rodapé com seu nome</translation>
    </message>
    <message>
        <source>R&amp;eopen…</source>
        <translation>Re&amp;abrir…</translation>
    </message>
    <message>
        <source>Open agreed text again; the record keeps who asked for it and why</source>
        <translation>Reabre texto acordado; o histórico guarda quem o pediu e por quê</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move the chosen paragraphs up</source>
        <translation>Mover para cima os parágrafos escolhidos</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move the chosen paragraphs down</source>
        <translation>Mover para baixo os parágrafos escolhidos</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Dividir aqui</translation>
    </message>
    <message>
        <source>Make two paragraphs of this one, at the cursor</source>
        <translation>Dividir este parágrafo em dois, onde está o cursor</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Fundir com o seguinte</translation>
    </message>
    <message>
        <source>Make one paragraph of this one and the next</source>
        <translation>Fazer um só parágrafo deste e do seguinte</translation>
    </message>
    <message>
        <source>Change the &amp;number…</source>
        <translation>Alterar o &amp;número…</translation>
    </message>
    <message>
        <source>Change this paragraph&apos;s number or sign</source>
        <translation>Alterar o número ou o sinal deste parágrafo</translation>
    </message>
    <message>
        <source>&amp;Renumber</source>
        <translation>&amp;Renumerar</translation>
    </message>
    <message>
        <source>Number the whole draft from 1</source>
        <translation>Numerar toda a minuta a partir de 1</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Situação</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
</context>
<context>
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs of the draft</source>
        <translation>Parágrafos da minuta</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Acordado ad referendum</translation>
    </message>
    <message>
        <source>88 brackets, 8 proposals</source>
        <translation>88 colchetes, 8 propostas</translation>
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
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
</context>
<context>
    <name>ParagraphSheet</name>
    <message>
        <source>Words of the paragraph</source>
        <translation>Palavras do parágrafo</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Short forms and other names, parted by semicolons</source>
        <translation>Siglas e outros nomes, separados por ponto e vírgula</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Código:</translation>
    </message>
    <message>
        <source>&amp;Two-letter code:</source>
        <translation>Código de &amp;duas letras:</translation>
    </message>
    <message>
        <source>Name in &amp;Spanish:</source>
        <translation>Nome em &amp;espanhol:</translation>
    </message>
    <message>
        <source>Name in &amp;English:</source>
        <translation>Nome em &amp;inglês:</translation>
    </message>
    <message>
        <source>Name in &amp;Portuguese:</source>
        <translation>Nome em &amp;português:</translation>
    </message>
    <message>
        <source>Name in &amp;French:</source>
        <translation>Nome em &amp;francês:</translation>
    </message>
    <message>
        <source>Name in &amp;lists (Spanish):</source>
        <translation>Nome em &amp;listas (espanhol):</translation>
    </message>
    <message>
        <source>Other f&amp;orms:</source>
        <translation>&amp;Outras formas:</translation>
    </message>
    <message>
        <source>&amp;Members:</source>
        <translation>&amp;Membros:</translation>
    </message>
</context>
<context>
    <name>PendingDialog</name>
    <message>
        <source>Pending one delegation</source>
        <translation>Pendente de uma delegação</translation>
    </message>
</context>
<context>
    <name>PieceDeeds</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>F&amp;undir</translation>
    </message>
    <message>
        <source>Make one piece of this one and the next, or of all that are chosen</source>
        <translation>Fazer um só fragmento deste e do seguinte, ou de todos os escolhidos</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>Begin a new piece at the cursor in the source</source>
        <translation>Começar um fragmento novo no cursor da fonte</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Say which first characters of the piece are its number</source>
        <translation>Dizer quais primeiros caracteres do fragmento são seu número</translation>
    </message>
    <message>
        <source>Level &amp;out</source>
        <translation>&amp;Subir de nível</translation>
    </message>
    <message>
        <source>One level less deep, with what stands under it</source>
        <translation>Um nível a menos de profundidade, com o que depende dele</translation>
    </message>
    <message>
        <source>Level &amp;in</source>
        <translation>&amp;Baixar de nível</translation>
    </message>
    <message>
        <source>One level deeper: under the piece before, with what stands under it</source>
        <translation>Um nível a mais de profundidade: sob o fragmento anterior, com o que depende dele</translation>
    </message>
    <message>
        <source>Page &amp;furniture</source>
        <translation>&amp;Fora do texto</translation>
    </message>
    <message>
        <source>What pages print besides the text: in no clause, but listed; once more makes it a clause</source>
        <translation>O que as páginas trazem além do texto: em nenhuma cláusula, mas consta; outra vez o torna cláusula</translation>
    </message>
    <message>
        <source>Doubt &amp;before</source>
        <translation>Dúvida &amp;anterior</translation>
    </message>
    <message>
        <source>The doubtful piece before</source>
        <translation>O fragmento duvidoso anterior</translation>
    </message>
    <message>
        <source>Doubt &amp;after</source>
        <translation>Dúvida s&amp;eguinte</translation>
    </message>
    <message>
        <source>The next doubtful piece</source>
        <translation>O próximo fragmento duvidoso</translation>
    </message>
    <message>
        <source>Set &amp;apart</source>
        <translation>&amp;Apartar</translation>
    </message>
    <message>
        <source>What a page prints in the midst of this piece, as a piece of its own</source>
        <translation>O que uma página traz no meio deste fragmento, como fragmento à parte</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Fora do texto</translation>
    </message>
    <message>
        <source>In no clause: it stays listed</source>
        <translation>Em nenhuma cláusula, mas consta</translation>
    </message>
</context>
<context>
    <name>PieceTable</name>
    <message>
        <source>Pieces of the text</source>
        <translation>Fragmentos do texto</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Paragraphs that face each other</source>
        <translation>Parágrafos que se correspondem</translation>
    </message>
    <message>
        <source>Choose one paragraph on each side. The comparison will obey.</source>
        <translation>Escolha um parágrafo de cada lado. O cotejo o respeitará.</translation>
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
        <translation>&amp;Fixar</translation>
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
        <translation>Os dois parágrafos se correspondem; a minuta se lembrará disso.</translation>
    </message>
    <message>
        <source>The two paragraphs face each other until the program is closed.</source>
        <translation>Os dois parágrafos se correspondem até que o programa seja fechado.</translation>
    </message>
    <message>
        <source>The two paragraphs are not pinned to each other any more.</source>
        <translation>Os dois parágrafos já não estão fixados como par.</translation>
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
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Colchetes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
</context>
<context>
    <name>PlayPhrases</name>
    <message>
        <source>{agreed} of {all} paragraphs agreed ({share} %) · {words} of {all_words} words ({words_share} %)</source>
        <translation>Acordados {agreed} de {all} parágrafos ({share}%) · {words} de {all_words} palavras ({words_share}%)</translation>
    </message>
    <message>
        <source>para. {name}: {counts}</source>
        <translation>par. {name}: {counts}</translation>
    </message>
    <message>
        <source>{words}; before {count}</source>
        <translation>{words}; antes {count}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>options {change}</source>
        <translation>opções {change}</translation>
    </message>
    <message>
        <source>in a bracket</source>
        <translation>em um colchete</translation>
    </message>
    <message>
        <source>proposal on the table</source>
        <translation>proposta sobre a mesa</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>the paragraph is pending this delegation</source>
        <translation>o parágrafo está pendente desta delegação</translation>
    </message>
</context>
<context>
    <name>PlayTable</name>
    <message>
        <source>Brackets and options of each paragraph</source>
        <translation>Colchetes e opções de cada parágrafo</translation>
    </message>
    <message>
        <source>Pending one delegation</source>
        <translation>Pendente de uma delegação</translation>
    </message>
    <message>
        <source>options {change}</source>
        <translation>opções {change}</translation>
    </message>
</context>
<context>
    <name>PrecedentChoice</name>
    <message>
        <source>The whole library</source>
        <translation>Toda a biblioteca</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Cotejado com</translation>
    </message>
    <message>
        <source>Another text…</source>
        <translation>Outro texto…</translation>
    </message>
    <message>
        <source>Another instrument…</source>
        <translation>Outro instrumento…</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n word(s)</source>
        <translation>
            <numerusform>{name}: %n palavra</numerusform>
            <numerusform>{name}: %n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the draft against</source>
        <translation>Cotejar a minuta com</translation>
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
        <translation>Todos os arquivos</translation>
    </message>
</context>
<context>
    <name>PrecedentPanel</name>
    <message>
        <source>Write a report: the meter, the losses or the map</source>
        <translation>Escrever um relatório: o medidor, as perdas ou o mapa</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Perdas</translation>
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
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) turned</source>
        <translation>
            <numerusform>%n frase muda de sentido</numerusform>
            <numerusform>%n frases mudam de sentido</numerusform>
        </translation>
    </message>
    <message>
        <source>Losses ({count})</source>
        <translation>Perdas ({count})</translation>
    </message>
    <message>
        <source>Open a draft: how much of it is agreed language appears here.</source>
        <translation>Abra uma minuta: aqui aparece quanto dela é linguagem acordada.</translation>
    </message>
    <message>
        <source>The draft is being measured…</source>
        <translation>A minuta está sendo medida…</translation>
    </message>
    <message>
        <source>There is no such sentence.</source>
        <translation>Não há nenhuma frase assim.</translation>
    </message>
    <message>
        <source>Choose a precedent above: nothing in the draft tells which it is.</source>
        <translation>Escolha acima um precedente: nada na minuta diz qual é.</translation>
    </message>
    <message>
        <source>No clause of the precedent fared so.</source>
        <translation>Com nenhuma cláusula do precedente aconteceu isso.</translation>
    </message>
</context>
<context>
    <name>PrecedentReports</name>
    <message>
        <source>&amp;Meter of agreed language…</source>
        <translation>&amp;Medidor de linguagem acordada…</translation>
    </message>
    <message>
        <source>What was &amp;lost of the precedent…</source>
        <translation>O que se &amp;perdeu do precedente…</translation>
    </message>
    <message>
        <source>Ma&amp;p of the precedent…</source>
        <translation>Map&amp;a do precedente…</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento do Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sem formatação (*.txt)</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Linguagem acordada</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Perdas</translation>
    </message>
    <message>
        <source>Map of the precedent</source>
        <translation>Mapa do precedente</translation>
    </message>
    <message>
        <source>The draft is still being measured; try again in a moment.</source>
        <translation>A minuta ainda está sendo medida; tente de novo em um momento.</translation>
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
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>Positions of delegations</source>
        <translation>Posições das delegações</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegação</translation>
    </message>
    <message>
        <source>Delegation whose position is noted</source>
        <translation>Delegação cuja posição se anota</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Em nossas próprias palavras</translation>
    </message>
    <message>
        <source>Note on its position</source>
        <translation>Nota sobre sua posição</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que ela diz</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Take the position out</source>
        <translation>&amp;Retirar a posição</translation>
    </message>
    <message>
        <source>The chosen position is forgotten</source>
        <translation>Esquecer a posição escolhida</translation>
    </message>
    <message>
        <source>&amp;Undo in the private layer</source>
        <translation>&amp;Desfazer na camada privada</translation>
    </message>
    <message>
        <source>Take the last private note back</source>
        <translation>Desfazer a última nota privada</translation>
    </message>
    <message>
        <source>Private: only your delegation sees this; no file that is sent has any of it.</source>
        <translation>Privado: só a sua delegação vê isto; nenhum arquivo enviado o leva.</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>&amp;Instrução</translation>
    </message>
    <message>
        <source>Red &amp;line</source>
        <translation>&amp;Linha vermelha</translation>
    </message>
    <message>
        <source>&amp;Fallback</source>
        <translation>R&amp;ecuo admissível</translation>
    </message>
    <message>
        <source>{bracket} (no longer there)</source>
        <translation>{bracket} (já não está ali)</translation>
    </message>
    <message>
        <source>The whole paragraph</source>
        <translation>O parágrafo inteiro</translation>
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
        <translation>Projetor</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>O que está em disputa</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Próximo parágrafo</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Parágrafo anterior</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Seguinte a decidir</translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation>Anterior a decidir</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Ir ao parágrafo…</translation>
    </message>
    <message>
        <source>Show what is contested</source>
        <translation>Mostrar o que está em disputa</translation>
    </message>
    <message>
        <source>Further down in what is contested</source>
        <translation>Descer no que está em disputa</translation>
    </message>
    <message>
        <source>Back up in what is contested</source>
        <translation>Subir no que está em disputa</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Escuro ou claro</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra maior</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Letra menor</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>Tela cheia ou janela</translation>
    </message>
    <message>
        <source>Close the projector</source>
        <translation>Fechar o projetor</translation>
    </message>
    <message>
        <source>Reopen the paragraph…</source>
        <translation>Reabrir o parágrafo…</translation>
    </message>
    <message>
        <source>Take wording {number}</source>
        <translation>Tomar a alternativa {number}</translation>
    </message>
    <message>
        <source>Nothing more to decide below.</source>
        <translation>Nada mais a decidir abaixo.</translation>
    </message>
    <message>
        <source>Nothing more to decide above.</source>
        <translation>Nada mais a decidir acima.</translation>
    </message>
    <message>
        <source>There is no bracket in this paragraph.</source>
        <translation>Não há colchetes neste parágrafo.</translation>
    </message>
    <message>
        <source>The bracket has no wording {number}.</source>
        <translation>O colchete não tem alternativa {number}.</translation>
    </message>
</context>
<context>
    <name>ProposalCards</name>
    <message>
        <source>{delegations}: {kind}</source>
        <translation>{delegations}: {kind}</translation>
    </message>
    <message>
        <source>amends the proposal of {delegations}</source>
        <translation>emenda a proposta de {delegations}</translation>
    </message>
    <message>
        <source>at the beginning of the text</source>
        <translation>no início do texto</translation>
    </message>
    <message>
        <source>after another addition</source>
        <translation>depois de outra adição</translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation>depois do parágrafo {number}</translation>
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
        <translation>Delegações ou grupos, separados por vírgulas</translation>
    </message>
    <message>
        <source>Adjust the proposal to the text as it is</source>
        <translation>Ajustar a proposta ao texto como está</translation>
    </message>
    <message>
        <source>Amend a proposal</source>
        <translation>Emendar uma proposta</translation>
    </message>
    <message>
        <source>Propose a change to paragraph {name}</source>
        <translation>Propor uma alteração ao parágrafo {name}</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>Propor uma alteração</translation>
    </message>
    <message>
        <source>At the beginning of the text</source>
        <translation>No início do texto</translation>
    </message>
    <message>
        <source>After {name}</source>
        <translation>Depois de {name}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>O que ela altera</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;Delegações</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palavras</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Prece&amp;dent</source>
        <translation>Prec&amp;edente</translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Put &amp;forward</source>
        <translation>&amp;Apresentar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Say which delegations propose it.</source>
        <translation>Indique que delegações a propõem.</translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations; correct it or add it to the table.</source>
        <translation>“{name}” não está na tabela de delegações; corrija-o ou acrescente-o à tabela.</translation>
    </message>
    <message>
        <source>Write the words it wants.</source>
        <translation>Escreva as palavras que ela propõe.</translation>
    </message>
    <message>
        <source>Change the words above to what is proposed.</source>
        <translation>Troque as palavras acima pelas que se propõem.</translation>
    </message>
    <message>
        <source>Nothing would be left: choose “Deletion” for that.</source>
        <translation>Nada restaria: escolha “Supressão” para isso.</translation>
    </message>
    <message>
        <source>Choose the paragraph it is to follow.</source>
        <translation>Escolha o parágrafo a que deve seguir.</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Nobody has proposed anything here yet.</source>
        <translation>Ninguém propôs nada aqui ainda.</translation>
    </message>
    <message>
        <source>Proposals ({count})</source>
        <translation>Propostas ({count})</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Proposals for this paragraph</source>
        <translation>Propostas para este parágrafo</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Put the proposal into the text and carry the others over</source>
        <translation>Levar a proposta ao texto e adaptar a ele as demais</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>Take the proposal off the table</source>
        <translation>Retirar a proposta da mesa</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>&amp;Negociar</translation>
    </message>
    <message>
        <source>Everything that can be done with this paragraph</source>
        <translation>Tudo o que se pode fazer com este parágrafo</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>What can be typed here</source>
        <translation>O que se pode escrever aqui</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be typed here</source>
        <translation>O que se pode escrever aqui</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>renewable energies</source>
        <translation>energias renováveis</translation>
    </message>
    <message>
        <source>both words, in any order, inflected or not, with or without accents</source>
        <translation>ambas as palavras, em qualquer ordem, flexionadas ou não, com ou sem acentos</translation>
    </message>
    <message>
        <source>&quot;sustainable development&quot;</source>
        <translation>&quot;desenvolvimento sustentável&quot;</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>estas palavras, uma após a outra</translation>
    </message>
    <message>
        <source>renew*</source>
        <translation>renov*</translation>
    </message>
    <message>
        <source>words that begin so; the last word typed always may go on</source>
        <translation>palavras que começam assim; a última que se escreve sempre pode continuar</translation>
    </message>
    <message>
        <source>water -drinking</source>
        <translation>água -potável</translation>
    </message>
    <message>
        <source>the first word, without the other</source>
        <translation>a primeira palavra, sem a outra</translation>
    </message>
    <message>
        <source>migrants OR refugees</source>
        <translation>migrantes OU refugiados</translation>
    </message>
    <message>
        <source>one or the other; AND, NOT and parentheses too</source>
        <translation>uma ou outra; também E, NÃO e parênteses</translation>
    </message>
    <message>
        <source>year:2000-2010</source>
        <translation>ano:2000-2010</translation>
    </message>
    <message>
        <source>of those years; also year:2008 or year:&gt;=2015</source>
        <translation>desses anos; também ano:2008 ou ano:&gt;=2015</translation>
    </message>
    <message>
        <source>body:CELAC</source>
        <translation>órgão:CELAC</translation>
    </message>
    <message>
        <source>adopted by that body; also topic:energy, verb:reaffirm, instrument:SALV</source>
        <translation>adotadas por esse órgão; também tema:energia, verbo:reafirmar, instrumento:SALV</translation>
    </message>
    <message>
        <source>strength:&gt;=7</source>
        <translation>força:&gt;=7</translation>
    </message>
    <message>
        <source>with a leading verb of that rung (0 to 9) or higher</source>
        <translation>com um verbo principal desse degrau (0 a 9) ou superior</translation>
    </message>
    <message>
        <source>language:pt,es</source>
        <translation>idioma:pt,es</translation>
    </message>
    <message>
        <source>in one of these languages</source>
        <translation>em um destes idiomas</translation>
    </message>
</context>
<context>
    <name>ReceivedDeeds</name>
    <message>
        <source>Accept this change; once more leaves it undecided</source>
        <translation>Aceitar esta alteração; outra vez a deixa por decidir</translation>
    </message>
    <message>
        <source>Reject this change; once more leaves it undecided</source>
        <translation>Rejeitar esta alteração; outra vez a deixa por decidir</translation>
    </message>
    <message>
        <source>&amp;Save as Word…</source>
        <translation>Salvar como &amp;Word…</translation>
    </message>
    <message>
        <source>A new file: accepted and rejected changes are settled, undecided ones stay tracked</source>
        <translation>Um arquivo novo: o aceito e o rejeitado ficam resolvidos; o não decidido continua registrado</translation>
    </message>
    <message>
        <source>Ta&amp;ke into the draft</source>
        <translation>Levar à mi&amp;nuta</translation>
    </message>
    <message>
        <source>Do what was accepted in the open draft; nothing else of the file comes in</source>
        <translation>Fazer na minuta aberta o que foi aceito; nada mais do arquivo entra nela</translation>
    </message>
</context>
<context>
    <name>ReceivedLists</name>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Notes, headers and footers</source>
        <translation>Notas, cabeçalhos e rodapés</translation>
    </message>
    <message>
        <source>Doubts and what was left out</source>
        <translation>Dúvidas e o que ficou de fora</translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation>O arquivo não tem alterações registradas.</translation>
    </message>
    <message>
        <source>The file holds no comments.</source>
        <translation>O arquivo não tem comentários.</translation>
    </message>
    <message>
        <source>The file holds no footnotes, headers or footers.</source>
        <translation>O arquivo não tem notas, cabeçalhos nem rodapés.</translation>
    </message>
    <message>
        <source>Everything in the file was understood.</source>
        <translation>Tudo o que há no arquivo foi entendido.</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>Alterações ({count})</translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation>Comentários ({count})</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Notas ({count})</translation>
    </message>
    <message>
        <source>Doubts ({count})</source>
        <translation>Dúvidas ({count})</translation>
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
        <translation>Salvar o arquivo revisado</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento do Word (*.docx)</translation>
    </message>
    <message>
        <source>The file that came in is kept as it is: choose another name.</source>
        <translation>O arquivo recebido fica como está: escolha outro nome.</translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}. %n mark(s) are still tracked in it.</source>
        <translation>
            <numerusform>Escrito: {file}. Resta %n marca registrada.</numerusform>
            <numerusform>Escrito: {file}. Restam %n marcas registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}. Nothing is tracked in it any more.</source>
        <translation>Escrito: {file}. Já não resta nada registrado.</translation>
    </message>
    <message>
        <source>The draft was changed meanwhile: take the changes into it again.</source>
        <translation>A minuta mudou nesse meio-tempo: leve de novo as alterações.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the draft changed.</source>
        <translation>
            <numerusform>%n lugar da minuta alterado.</numerusform>
            <numerusform>%n lugares da minuta alterados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were left out, since the draft reads differently there: {places}</source>
        <translation>
            <numerusform>%n alteração ficou de fora, porque ali a minuta diz outra coisa: {places}</numerusform>
            <numerusform>%n alterações ficaram de fora, porque ali a minuta diz outra coisa: {places}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedPanel</name>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
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
            <numerusform>%n aceita</numerusform>
            <numerusform>%n aceitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejeitada</numerusform>
            <numerusform>%n rejeitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracked changes.</source>
        <translation>O arquivo não tem alterações registradas.</translation>
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
        <translation>Como se todas as alterações fossem aceitas</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>As if every change were rejected</source>
        <translation>Como se todas as alterações fossem rejeitadas</translation>
    </message>
    <message>
        <source>&amp;Marked</source>
        <translation>&amp;Marcado</translation>
    </message>
    <message>
        <source>Every change, deleted words struck and new ones underlined</source>
        <translation>Todas as alterações: o suprimido tachado e o novo sublinhado</translation>
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
        <translation>Números: &lt;i&gt;&lt;u&gt;calculados pelo Word&lt;/u&gt;&lt;/i&gt;, pontilhados · &lt;b&gt;digitados&lt;/b&gt;, em negrito</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Side by side comparison</source>
        <translation>Comparação lado a lado</translation>
    </message>
    <message>
        <source>Click to unfold (or Ctrl+Down and Enter)</source>
        <translation>Clique para expandir (ou Ctrl+↓ e Enter)</translation>
    </message>
    <message>
        <source>Click to go where it stands now (or Enter)</source>
        <translation>Clique para ir aonde está agora (ou Enter)</translation>
    </message>
    <message>
        <source>Click to go where it stood (or Enter)</source>
        <translation>Clique para ir aonde estava (ou Enter)</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen paragraph {name}</source>
        <translation>Reabrir o parágrafo {name}</translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation>Delegação ou grupo</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Reopening is written into the record of the draft, with your name and the hour. It can be undone.</source>
        <translation>A reabertura fica no histórico da minuta, com seu nome e a hora. Pode ser desfeita.</translation>
    </message>
    <message>
        <source>At the &amp;request of</source>
        <translation>A &amp;pedido de</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Re&amp;união</translation>
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
        <translation>Relatório à capital</translation>
    </message>
    <message>
        <source>&amp;For others: only what everybody knows</source>
        <translation>Para &amp;outros: só o que todos sabem</translation>
    </message>
    <message>
        <source>For our &amp;capital: red lines too</source>
        <translation>Para nossa &amp;capital: linhas vermelhas também</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sem comparação</translation>
    </message>
    <message>
        <source>The next session, the silence procedure…</source>
        <translation>A próxima sessão, o procedimento de silêncio…</translation>
    </message>
    <message>
        <source>Only the internal edition says it.</source>
        <translation>Só a edição interna o diz.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar co&amp;m</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Língua do relatório</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Place and &amp;date, as they are to stand</source>
        <translation>Lugar e &amp;data, tal como devem constar</translation>
    </message>
    <message>
        <source>What happens &amp;next</source>
        <translation>O que se &amp;segue</translation>
    </message>
    <message>
        <source>What we &amp;ask of the capital</source>
        <translation>O que se pede à c&amp;apital</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no room on the page; the report says so.</source>
        <translation>
            <numerusform>%n linha não cabe na página; o relatório o diz.</numerusform>
            <numerusform>%n linhas não cabem na página; o relatório o diz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento do Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Report internal</source>
        <translation>Relatório interno</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>It was written, but its readers see words of our own notes: {words}. Look whether they may.</source>
        <translation>Foi escrito, mas seus leitores veem palavras de nossas notas: {words}. Veja se devem vê-las.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Escrito e verificado: {file}</translation>
    </message>
</context>
<context>
    <name>ReservationDialog</name>
    <message>
        <source>Reservation to paragraph {name}</source>
        <translation>Reserva ao parágrafo {name}</translation>
    </message>
    <message>
        <source>Left empty, the reservation is withdrawn</source>
        <translation>Se ficar vazio, a reserva é retirada</translation>
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
        <translation>De que delegação é?</translation>
    </message>
    <message>
        <source>Delegation of {file}</source>
        <translation>Delegação de {file}</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Deixar este arquivo de fora</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Deixar de fora {file}</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Deixar este de fora</translation>
    </message>
    <message>
        <source>Compile onto {version}</source>
        <translation>Compilar sobre {version}</translation>
    </message>
    <message>
        <source>Take it as it is</source>
        <translation>Tomá-lo como está</translation>
    </message>
    <message>
        <source>Yes, they are to be deleted</source>
        <translation>Sim, devem ser suprimidos</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n parágrafo</numerusform>
            <numerusform>%n parágrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>tracked changes of {authors}</source>
        <translation>alterações registradas de {authors}</translation>
    </message>
    <message>
        <source>“{name}” is not in the table of delegations: correct it or add it to the table.</source>
        <translation>“{name}” não está na tabela de delegações: corrija-o ou acrescente-o à tabela.</translation>
    </message>
    <message>
        <source>Neither its name nor its changes say which delegation it is from.</source>
        <translation>Nem seu nome nem suas alterações dizem de que delegação é.</translation>
    </message>
    <message>
        <source>It may be from more than one delegation. Which one?</source>
        <translation>Pode ser de mais de uma delegação. De qual?</translation>
    </message>
    <message>
        <source>Another file speaks for the same delegation: leave one out, or say whose each is.</source>
        <translation>Outro arquivo fala pela mesma delegação: deixe um de fora ou diga de quem é cada um.</translation>
    </message>
    <message>
        <source>Only {percent} % of its words come from the base: it seems to be made from another text.</source>
        <translation>Só {percent}% de suas palavras vêm da base: parece feito sobre outro texto.</translation>
    </message>
    <message>
        <source>It is nearer to “{version}” than to the base.</source>
        <translation>Parece-se mais com “{version}” do que com a base.</translation>
    </message>
    <message>
        <source>It lacks {gone} of the {count} paragraphs of the base. Are they to be deleted?</source>
        <translation>Faltam-lhe {gone} dos {count} parágrafos da base. Devem ser suprimidos?</translation>
    </message>
</context>
<context>
    <name>ReviewDeeds</name>
    <message>
        <source>Take the words of the text (right) into the draft</source>
        <translation>Levar à minuta as palavras do texto (direita)</translation>
    </message>
    <message>
        <source>Put the words of the base (left) back into the draft</source>
        <translation>Devolver à minuta as palavras da base (esquerda)</translation>
    </message>
    <message>
        <source>Next change that matters</source>
        <translation>Próxima que importa</translation>
    </message>
    <message>
        <source>Go to the next change of an obligation, a negation, a number, a deadline…</source>
        <translation>Ir à próxima alteração de uma obrigação, uma negação, um número, um prazo…</translation>
    </message>
    <message>
        <source>Previous change that matters</source>
        <translation>Anterior que importa</translation>
    </message>
    <message>
        <source>Find in the changes</source>
        <translation>Buscar nas alterações</translation>
    </message>
    <message>
        <source>Look for words in the list of changes</source>
        <translation>Buscar palavras na lista de alterações</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Mark this change as seen, for yourself, and go to the next one; once more takes it back</source>
        <translation>Marcar esta alteração como vista, só para si, e passar à próxima; outra vez retira a marca</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Para debater</translation>
    </message>
    <message>
        <source>Mark this change as one to talk about; once more takes it back</source>
        <translation>Marcar esta alteração como tema de debate; outra vez retira a marca</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Write a note on this change that only you have</source>
        <translation>Escrever sobre esta alteração uma nota que mais ninguém tem</translation>
    </message>
    <message>
        <source>These two face each other…</source>
        <translation>Fixar um par…</translation>
    </message>
    <message>
        <source>Choose two paragraphs that are to be compared with each other</source>
        <translation>Escolher dois parágrafos que devem ser comparados entre si</translation>
    </message>
    <message>
        <source>Let this pair go</source>
        <translation>Soltar este par</translation>
    </message>
    <message>
        <source>The paragraph finds its partner by itself again</source>
        <translation>O parágrafo volta a encontrar sozinho o seu correspondente</translation>
    </message>
    <message>
        <source>&amp;List of changes</source>
        <translation>&amp;Lista de alterações</translation>
    </message>
    <message>
        <source>&amp;Swap the two texts</source>
        <translation>&amp;Trocar os textos de lado</translation>
    </message>
    <message>
        <source>Ot&amp;her end of the move</source>
        <translation>Outra po&amp;nta do deslocamento</translation>
    </message>
    <message>
        <source>Of a moved paragraph: go where it was, and back (Enter)</source>
        <translation>Em um parágrafo deslocado: ir aonde estava e voltar (Enter)</translation>
    </message>
    <message>
        <source>Cop&amp;y the selected words</source>
        <translation>Copiar as pala&amp;vras selecionadas</translation>
    </message>
    <message>
        <source>Copy as re&amp;dline</source>
        <translation>Copiar com as alterações marca&amp;das</translation>
    </message>
    <message>
        <source>Copy the selected words with what was deleted and inserted among them</source>
        <translation>Copiar as palavras selecionadas com o suprimido e o acrescentado entre elas</translation>
    </message>
    <message>
        <source>&amp;Export this comparison…</source>
        <translation>E&amp;xportar esta comparação…</translation>
    </message>
    <message>
        <source>Write a Word file with tracked changes or side by side</source>
        <translation>Escrever um arquivo do Word com controle de alterações ou lado a lado</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>Comparing the two texts…</source>
        <translation>Comparando os dois textos…</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>A comparação foi cancelada.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de novo</translation>
    </message>
    <message>
        <source>See what changed between two texts</source>
        <translation>Veja o que mudou entre dois textos</translation>
    </message>
    <message>
        <source>Choose a base and a text above: an instrument of the library, this draft, one of its versions, or a Word or text file that came in.</source>
        <translation>Escolha acima uma base e um texto: um instrumento da biblioteca, esta minuta, uma de suas versões ou um arquivo do Word ou de texto recebido.</translation>
    </message>
    <message>
        <source>No differences that count</source>
        <translation>Nenhuma diferença que conte</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” have the same words and numbers. {ignored}.</source>
        <translation>“{left}” e “{right}” têm as mesmas palavras e os mesmos números. {ignored}.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sem diferenças</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are identical, word for word and number for number.</source>
        <translation>“{left}” e “{right}” são idênticos, palavra por palavra e número por número.</translation>
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
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ReviewPhrases</name>
    <message>
        <source>Paragraph {number} of the text</source>
        <translation>Parágrafo {number} do texto</translation>
    </message>
    <message>
        <source>{places}…</source>
        <translation>{places}…</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>sem “{words}”</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>com “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n parágrafo sem alterações</numerusform>
            <numerusform>%n parágrafos sem alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {place}:</source>
        <translation>Deslocado para {place}:</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Deslocado de {place}</translation>
    </message>
    <message>
        <source>{place}, unchanged: {words}</source>
        <translation>{place}, sem alterações: {words}</translation>
    </message>
    <message>
        <source>{place}, {kind}: {words}</source>
        <translation>{place}, {kind}: {words}</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Qualquer tipo</translation>
    </message>
    <message>
        <source>Whatever it touches</source>
        <translation>Qualquer efeito</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Todos os autores</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Decididas ou não</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>O que mais importa</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Acentos</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiúsculas</translation>
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
        <source>Not counted: {kinds}</source>
        <translation>Não contam: {kinds}</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Palavras alteradas</translation>
    </message>
    <message>
        <source>New paragraphs</source>
        <translation>Parágrafos novos</translation>
    </message>
    <message>
        <source>Deleted paragraphs</source>
        <translation>Parágrafos suprimidos</translation>
    </message>
    <message>
        <source>Moved paragraphs</source>
        <translation>Parágrafos deslocados</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divididos</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fundidos</translation>
    </message>
    <message>
        <source>Only the number</source>
        <translation>Só o número</translation>
    </message>
    <message>
        <source>Only accents</source>
        <translation>Só acentos</translation>
    </message>
    <message>
        <source>Only capitals</source>
        <translation>Só maiúsculas</translation>
    </message>
    <message>
        <source>Only punctuation</source>
        <translation>Só pontuação</translation>
    </message>
    <message>
        <source>Only spaces</source>
        <translation>Só espaços</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Accepted ones</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Rejected ones</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Para debater</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>You saw it.</source>
        <translation>Já vista.</translation>
    </message>
    <message>
        <source>To be discussed.</source>
        <translation>A debater.</translation>
    </message>
    <message>
        <source>Change {number} of {count}. {kind}, {place}. {words}</source>
        <translation>Alteração {number} de {count}. {kind}, {place}. {words}</translation>
    </message>
    <message>
        <source>Deleted: {before}. Inserted: {after}.</source>
        <translation>Suprimido: {before}. Acrescentado: {after}.</translation>
    </message>
    <message>
        <source>Deleted: {before}.</source>
        <translation>Suprimido: {before}.</translation>
    </message>
    <message>
        <source>Inserted: {after}.</source>
        <translation>Acrescentado: {after}.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n change(s)</source>
        <translation>
            <numerusform>{shown} de %n alteração</numerusform>
            <numerusform>{shown} de %n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Base: %n word(s)</source>
        <translation>
            <numerusform>Base: %n palavra</numerusform>
            <numerusform>Base: %n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text: %n word(s)</source>
        <translation>
            <numerusform>Texto: %n palavra</numerusform>
            <numerusform>Texto: %n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n parágrafo alterado</numerusform>
            <numerusform>%n parágrafos alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
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
            <numerusform>%n deslocado</numerusform>
            <numerusform>%n deslocados</numerusform>
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
            <numerusform>%n fundido</numerusform>
            <numerusform>%n fundidos</numerusform>
        </translation>
    </message>
    <message>
        <source>+{inserted} −{deleted} words</source>
        <translation>+{inserted} −{deleted} palavras</translation>
    </message>
</context>
<context>
    <name>ReviewToolbar</name>
    <message>
        <source>How it is shown: folds, colours, size, line numbers</source>
        <translation>Como se mostra: dobras, cores, tamanho, números de linha</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Como se mostra</translation>
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
        <translation>Acrescentado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Deslocado</translation>
    </message>
    <message>
        <source>Paragraphs divided or joined</source>
        <translation>Parágrafos divididos ou unidos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatação</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Outra alteração</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autor desconhecido</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>{sort}, {aside}: {words}. {decided}.</source>
        <translation>{sort}, {aside}: {words}. {decided}.</translation>
    </message>
    <message>
        <source>(white space)</source>
        <translation>(espaço em branco)</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sem palavras)</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation>Sobre “{words}”</translation>
    </message>
</context>
<context>
    <name>RoomDeeds</name>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>&amp;Ir ao parágrafo…</translation>
    </message>
    <message>
        <source>By its number, such as 9 bis, or by how it begins</source>
        <translation>Por seu número, como 9 bis, ou por como começa</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>Pro&amp;jetor</translation>
    </message>
    <message>
        <source>One paragraph in large type for the whole room; nothing private is shown meanwhile</source>
        <translation>Um parágrafo em letra grande para toda a sala; enquanto isso, nada privado é mostrado</translation>
    </message>
    <message>
        <source>&amp;Hide what is private</source>
        <translation>Ocultar o que é pri&amp;vado</translation>
    </message>
    <message>
        <source>Positions, red lines, marks and notes disappear everywhere until this is switched off</source>
        <translation>Posições, linhas vermelhas, marcas e notas desaparecem de toda parte até que isto seja desativado</translation>
    </message>
    <message>
        <source>A&amp;bbreviations for dictation…</source>
        <translation>A&amp;breviaturas para o ditado…</translation>
    </message>
    <message>
        <source>Short forms that are written out as one types</source>
        <translation>Formas breves que se escrevem por extenso ao digitar</translation>
    </message>
    <message>
        <source>&amp;Begin…</source>
        <translation>&amp;Iniciar…</translation>
    </message>
    <message>
        <source>Silence is b&amp;roken…</source>
        <translation>&amp;Rompe-se o silêncio…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Encerrar…</translation>
    </message>
    <message>
        <source>Silence &amp;procedure</source>
        <translation>Procedimento de si&amp;lêncio</translation>
    </message>
</context>
<context>
    <name>RoomPhrases</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>Parágrafo {number}</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>par. {place} of {count}</source>
        <translation>par. {place} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n colchete</numerusform>
            <numerusform>%n colchetes</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
            <numerusform>resta %n minuto</numerusform>
            <numerusform>restam %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>resta %n segundo</numerusform>
            <numerusform>restam %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence: {left}</source>
        <translation>Silêncio: {left}</translation>
    </message>
    <message>
        <source>Silence: expired, nobody spoke</source>
        <translation>Silêncio: vencido, ninguém falou</translation>
    </message>
    <message>
        <source>Silence broken: {who}</source>
        <translation>Silêncio rompido: {who}</translation>
    </message>
    <message>
        <source>{day}, {hour} ({zone})</source>
        <translation>{day}, {hour} ({zone})</translation>
    </message>
    <message>
        <source>the draft as it stood</source>
        <translation>a minuta tal como estava</translation>
    </message>
    <message>
        <source>Circulated: {text}. Silence until {deadline}.</source>
        <translation>Circulado: {text}. Silêncio até {deadline}.</translation>
    </message>
    <message>
        <source>on paragraphs {numbers}</source>
        <translation>sobre os parágrafos {numbers}</translation>
    </message>
    <message>
        <source>on the text as a whole</source>
        <translation>sobre o texto em seu conjunto</translation>
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
        <translation>Buscar linguagem acordada</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Saved and earlier searches</source>
        <translation>Buscas salvas e anteriores</translation>
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
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Suprimir</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>SeenPages</name>
    <message>
        <source>Save what is see&amp;n…</source>
        <translation>Sa&amp;lvar o que se vê…</translation>
    </message>
    <message>
        <source>Write a PDF or a web page of this view: its columns, folds, colours and line numbers</source>
        <translation>Escrever um PDF ou uma página da web desta vista: suas colunas, dobras, cores e números de linha</translation>
    </message>
    <message>
        <source>Pr&amp;int what is seen…</source>
        <translation>Imprimir &amp;o que se vê…</translation>
    </message>
    <message>
        <source>Print this view: its columns, folds, colours and line numbers</source>
        <translation>Imprimir esta vista: suas colunas, dobras, cores e números de linha</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>Save what is seen</source>
        <translation>Salvar o que se vê</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Escrito e verificado: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n página enviada à impressora</numerusform>
            <numerusform>%n páginas enviadas à impressora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>All sentences</source>
        <translation>Todas as frases</translation>
    </message>
    <message>
        <source>Adapted and new</source>
        <translation>Adaptadas e novas</translation>
    </message>
    <message>
        <source>Meaning or force changed</source>
        <translation>Mudam de sentido ou força</translation>
    </message>
    <message>
        <source>Sentences of the draft</source>
        <translation>Frases da minuta</translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <source>Accept more</source>
        <translation>Aceitar mais</translation>
    </message>
    <message>
        <source>Reject more</source>
        <translation>Rejeitar mais</translation>
    </message>
    <message>
        <source>{words} ({count})</source>
        <translation>{words} ({count})</translation>
    </message>
    <message>
        <source>Accept all of this &amp;paragraph</source>
        <translation>Aceitar todas deste &amp;parágrafo</translation>
    </message>
    <message>
        <source>Accept all by {author}</source>
        <translation>Aceitar tudo de {author}</translation>
    </message>
    <message>
        <source>Accept all by its &amp;author</source>
        <translation>Aceitar tudo de seu &amp;autor</translation>
    </message>
    <message>
        <source>Accept all of this &amp;kind</source>
        <translation>Aceitar todas deste &amp;tipo</translation>
    </message>
    <message>
        <source>Accept &amp;every change</source>
        <translation>Aceitar to&amp;das as alterações</translation>
    </message>
    <message>
        <source>Reject all of this &amp;paragraph</source>
        <translation>Rejeitar todas deste &amp;parágrafo</translation>
    </message>
    <message>
        <source>Reject all by {author}</source>
        <translation>Rejeitar tudo de {author}</translation>
    </message>
    <message>
        <source>Reject all by its &amp;author</source>
        <translation>Rejeitar tudo de seu &amp;autor</translation>
    </message>
    <message>
        <source>Reject all of this &amp;kind</source>
        <translation>Rejeitar todas deste &amp;tipo</translation>
    </message>
    <message>
        <source>Reject &amp;every change</source>
        <translation>Rejeitar to&amp;das as alterações</translation>
    </message>
    <message>
        <source>Accept only the &amp;words of a move</source>
        <translation>Aceitar só as pala&amp;vras de um deslocamento</translation>
    </message>
    <message>
        <source>Accept only the p&amp;lace of a move</source>
        <translation>Aceitar só o &amp;lugar de um deslocamento</translation>
    </message>
    <message>
        <source>Reject only the &amp;words of a move</source>
        <translation>Rejeitar só as pala&amp;vras de um deslocamento</translation>
    </message>
    <message>
        <source>Reject only the p&amp;lace of a move</source>
        <translation>Rejeitar só o &amp;lugar de um deslocamento</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>The source as it is</source>
        <translation>A fonte tal como está</translation>
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
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Report to the capital…</source>
        <translation>&amp;Relatório à capital…</translation>
    </message>
    <message>
        <source>One page: what is agreed, what is open, who holds it</source>
        <translation>Escrever uma página: o que está acordado, o que continua em aberto e quem o mantém</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todas as situações</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>Todos os parágrafos</translation>
    </message>
    <message>
        <source>Only with brackets</source>
        <translation>Só com colchetes</translation>
    </message>
    <message>
        <source>Every delegation</source>
        <translation>Todas as delegações</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Paragraphs by status</source>
        <translation>Parágrafos por situação</translation>
    </message>
    <message>
        <source>Over the versions</source>
        <translation>Ao longo das versões</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Parágrafos</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posições</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Nenhuma minuta está aberta</translation>
    </message>
    <message>
        <source>Open a draft: how far it is, and who holds what, is shown here.</source>
        <translation>Abra uma minuta: aqui se vê até onde se chegou e quem mantém o quê.</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sem comparação</translation>
    </message>
    <message>
        <source>With a lock, in parentheses: only we know</source>
        <translation>Com cadeado e entre parênteses: só nós sabemos</translation>
    </message>
    <message>
        <source>Only what everybody can see</source>
        <translation>Só o que todos podem ver</translation>
    </message>
    <message>
        <source>The state of play is in the clipboard.</source>
        <translation>O estado da negociação está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>StatusBars</name>
    <message>
        <source>Paragraphs by status</source>
        <translation>Parágrafos por situação</translation>
    </message>
</context>
<context>
    <name>SwitchedOffMenu</name>
    <message>
        <source>House style</source>
        <translation>Normas da casa</translation>
    </message>
    <message>
        <source>What the text itself does most</source>
        <translation>O que o próprio texto mais faz</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nações Unidas</translation>
    </message>
    <message>
        <source>Organization of American States</source>
        <translation>Organização dos Estados Americanos</translation>
    </message>
    <message>
        <source>Royal Spanish Academy</source>
        <translation>Real Academia Espanhola</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Look again for: {rule}</source>
        <translation>Voltar a buscar: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>Look again at %n place(s) of this draft</source>
        <translation>
            <numerusform>Voltar a verificar %n lugar desta minuta</numerusform>
            <numerusform>Voltar a verificar %n lugares desta minuta</numerusform>
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
        <translation>Sinônimos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A search for one word of a group finds the others too. Write the words with commas between them.</source>
        <translation>Buscar uma palavra de um grupo encontra também as demais. As palavras são escritas separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Words that count as one another</source>
        <translation>Palavras equivalentes</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>Grupos de palavras</translation>
    </message>
    <message>
        <source>&amp;Add a group</source>
        <translation>&amp;Acrescentar um grupo</translation>
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
        <translation>do programa</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>próprio</translation>
    </message>
    <message>
        <source>{language}: «{word}» stands in two groups. Switch one of them off, or join them.</source>
        <translation>{language}: “{word}” está em dois grupos. Desative um deles ou junte-os.</translation>
    </message>
    <message>
        <source>{language}: a group needs two words at least («{words}»).</source>
        <translation>{language}: um grupo precisa de pelo menos duas palavras (“{words}”).</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>&amp;Word file</source>
        <translation>Arquivo do &amp;Word</translation>
    </message>
    <message>
        <source>In &amp;brackets…</source>
        <translation>Entre &amp;colchetes…</translation>
    </message>
    <message>
        <source>As &amp;tracked changes, one author for each delegation…</source>
        <translation>Com controle de al&amp;terações, um autor por delegação…</translation>
    </message>
    <message>
        <source>In &amp;columns…</source>
        <translation>Em c&amp;olunas…</translation>
    </message>
    <message>
        <source>&amp;Save as a draft…</source>
        <translation>&amp;Salvar como minuta…</translation>
    </message>
    <message>
        <source>As pro&amp;posals</source>
        <translation>Como p&amp;ropostas</translation>
    </message>
    <message>
        <source>&amp;Put into this draft</source>
        <translation>&amp;Passar para esta minuta</translation>
    </message>
    <message>
        <source>The text gets the brackets</source>
        <translation>O texto recebe os colchetes</translation>
    </message>
    <message>
        <source>The text stays as it is, and what delegations want goes on its table</source>
        <translation>O texto fica como está e o que as delegações querem vai para a mesa</translation>
    </message>
    <message>
        <source>It was not compiled onto this draft as it is.</source>
        <translation>Não foi compilado sobre esta minuta tal como está.</translation>
    </message>
    <message>
        <source>Nobody proposes anything: the draft stays as it is.</source>
        <translation>Ninguém propõe nada: a minuta fica como está.</translation>
    </message>
    <message>
        <source>The rolling text is in the draft; Undo takes it out again.</source>
        <translation>O texto compilado está na minuta; Desfazer o retira.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) put on the table</source>
        <translation>
            <numerusform>%n proposta posta na mesa</numerusform>
            <numerusform>%n propostas postas na mesa</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was changed since: compile once more.</source>
        <translation>A minuta mudou desde então: compile de novo.</translation>
    </message>
    <message>
        <source>Where to keep the rolling text</source>
        <translation>Onde salvar o texto compilado</translation>
    </message>
    <message>
        <source>Drafts (*.draft)</source>
        <translation>Minutas (*.draft)</translation>
    </message>
    <message>
        <source>Where to write the Word file</source>
        <translation>Onde escrever o arquivo do Word</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Arquivos do Word (*.docx)</translation>
    </message>
    <message>
        <source>{file} is written and was read back.</source>
        <translation>{file}: escrito, relido e verificado.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n instrument(s) taken back from the backup.</source>
        <translation>
            <numerusform>%n instrumento recuperado da cópia de segurança.</numerusform>
            <numerusform>%n instrumentos recuperados da cópia de segurança.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is as it was before.</source>
        <translation>A biblioteca fica como estava.</translation>
    </message>
    <message>
        <source>What was added since stays as it is.</source>
        <translation>O que foi acrescentado desde então fica como está.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Repor tudo</translation>
    </message>
    <message>
        <source>Leave the library so</source>
        <translation>Deixar a biblioteca assim</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n instrument(s) brought back.</source>
        <translation>
            <numerusform>%n instrumento reposto.</numerusform>
            <numerusform>%n instrumentos repostos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged in the backup: {instruments}.</source>
        <translation>Danificados na cópia: {instruments}.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>The text as it was understood</source>
        <translation>O texto como foi entendido</translation>
    </message>
</context>
<context>
    <name>TextPicker</name>
    <message>
        <source>Choose a text</source>
        <translation>Escolha um texto</translation>
    </message>
    <message>
        <source>Choose a file: Word, plain text or a draft</source>
        <translation>Escolher um arquivo: Word, texto ou minuta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>{file}, its changes rejected</source>
        <translation>{file}, com suas alterações rejeitadas</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation>Escolher um texto para comparar</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the draft</source>
        <translation>Título da minuta</translation>
    </message>
    <message>
        <source>The draft&apos;s name in lists and headers: click to change it</source>
        <translation>Nome da minuta em listas e cabeçalhos: clique para alterá-lo</translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Add a topic</source>
        <translation>Adicionar um tema</translation>
    </message>
    <message>
        <source>Put on the whole instrument</source>
        <translation>Atribuído ao instrumento inteiro</translation>
    </message>
    <message>
        <source>Take off the topic {topic}</source>
        <translation>Retirar o tema {topic}</translation>
    </message>
</context>
<context>
    <name>TrackedList</name>
    <message>
        <source>All authors</source>
        <translation>Todos os autores</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todas as alterações</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Decididas ou não</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Controle de alterações</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Deslocado</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatação</translation>
    </message>
    <message>
        <source>Paragraph ends, tables and the rest</source>
        <translation>Fins de parágrafo, tabelas e o resto</translation>
    </message>
</context>
<context>
    <name>UntrackedCheck</name>
    <message>
        <source>Text that was sent</source>
        <translation>Texto que foi enviado</translation>
    </message>
    <message>
        <source>What differs from it without being tracked is shown below</source>
        <translation>O que difere dele sem estar registrado mostra-se abaixo</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Mostrar a diferença</translation>
    </message>
    <message>
        <source>Choose it to see whether anything was changed with tracking off.</source>
        <translation>Escolha-o para ver se algo foi alterado sem controle de alterações.</translation>
    </message>
    <message>
        <source>This file hardly shares a paragraph with it: choose another text.</source>
        <translation>Este arquivo quase não tem parágrafos em comum com ele: escolha outro texto.</translation>
    </message>
    <message>
        <source>Nothing was changed with tracking off.</source>
        <translation>Nada foi alterado sem controle de alterações.</translation>
    </message>
    <message numerus="yes">
        <source>Changed with tracking off: with every change rejected, this file differs from “{base}” in %n passage(s): {places}</source>
        <translation>
            <numerusform>Alterado sem controle de alterações: com tudo rejeitado, este arquivo difere de “{base}” em %n trecho: {places}</numerusform>
            <numerusform>Alterado sem controle de alterações: com tudo rejeitado, este arquivo difere de “{base}” em %n trechos: {places}</numerusform>
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
        <translation>Ver todos os {count}</translation>
    </message>
</context>
<context>
    <name>VersionChart</name>
    <message>
        <source>Brackets and options over the versions</source>
        <translation>Colchetes e opções ao longo das versões</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>colchetes</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opções</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Unchanged paragraphs around eac&amp;h change</source>
        <translation>Parágrafos sem alterações em &amp;torno de cada alteração</translation>
    </message>
    <message>
        <source>&amp;Colours of the changes</source>
        <translation>&amp;Cores das alterações</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Ta&amp;manho habitual</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>Números de &amp;linha</translation>
    </message>
    <message>
        <source>Number the lines as drafter prints a clean copy: the same in every window</source>
        <translation>Numerar as linhas como na cópia limpa que o drafter imprime: iguais em toda janela</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>C&amp;otejo</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituais</translation>
    </message>
    <message>
        <source>Blue and &amp;orange, for colour-blind eyes</source>
        <translation>&amp;Azul e laranja, para daltonismo</translation>
    </message>
    <message>
        <source>Strong, for a &amp;projector</source>
        <translation>Fortes, para &amp;projetor</translation>
    </message>
    <message>
        <source>&amp;Black and white, marks alone</source>
        <translation>Preto e &amp;branco, só marcas</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Sign off</source>
        <translation>Visar o registro</translation>
    </message>
    <message>
        <source>The text and its record are vouched for as they are; undo does not go back behind it. Meeting:</source>
        <translation>Dá-se fé do texto e de seu registro tal como estão; desfazer não vai além disso. Reunião:</translation>
    </message>
    <message>
        <source>Signed off. The digest of the last entry, below, is for the minutes.</source>
        <translation>Visado. A impressão digital da última entrada, abaixo, é para a ata.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento do Word (*.docx)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sem formatação (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar o registro</translation>
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
        <translation>Redigir a partir de linguagem acordada</translation>
    </message>
    <message>
        <source>Find clauses on the left, insert them into a draft, and see as you type what differs from what was agreed. Everything stays on this machine.</source>
        <translation>Busque cláusulas à esquerda, insira-as em uma minuta e veja, enquanto escreve, o que difere do que foi acordado. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation>Minutas recentes</translation>
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
        <translation>Preâmbulo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Subparagraph</source>
        <translation>Subparágrafo</translation>
    </message>
    <message>
        <source>Chapeau</source>
        <translation>Caput</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título de seção</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Alínea</translation>
    </message>
    <message>
        <source>Subitem</source>
        <translation>Subalínea</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Em minuta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Pending one delegation</source>
        <translation>Pendente de uma delegação</translation>
    </message>
    <message>
        <source>Agreed in principle</source>
        <translation>Acordado em princípio</translation>
    </message>
    <message>
        <source>Agreed ad referendum</source>
        <translation>Acordado ad referendum</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>Entre colchetes</translation>
    </message>
    <message>
        <source>Deleted, number kept</source>
        <translation>Suprimido, com seu número</translation>
    </message>
    <message>
        <source>Moved elsewhere</source>
        <translation>Deslocado</translation>
    </message>
    <message>
        <source>Merged with another</source>
        <translation>Fundido com outro</translation>
    </message>
    <message>
        <source>Literal</source>
        <translation>Literal</translation>
    </message>
    <message>
        <source>Literal in part</source>
        <translation>Literal em parte</translation>
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
        <translation>Novo</translation>
    </message>
    <message>
        <source>The same words as the adopted clause.</source>
        <translation>As mesmas palavras que a cláusula adotada.</translation>
    </message>
    <message>
        <source>Quotes a run of words of the adopted clause; others were left out or added.</source>
        <translation>Cita palavras seguidas da cláusula adotada; outras foram omitidas ou acrescentadas.</translation>
    </message>
    <message>
        <source>The skeleton of the adopted clause with some words changed.</source>
        <translation>A estrutura da cláusula adotada com algumas palavras trocadas.</translation>
    </message>
    <message>
        <source>Many words of the adopted clause, in another sentence.</source>
        <translation>Muitas palavras da cláusula adotada, em outra frase.</translation>
    </message>
    <message>
        <source>Hardly any words of the adopted clause are left.</source>
        <translation>Quase não restam palavras da cláusula adotada.</translation>
    </message>
    <message>
        <source>New language: it was not made from an adopted clause.</source>
        <translation>Linguagem nova: não provém de uma cláusula adotada.</translation>
    </message>
    <message>
        <source>Negation changed</source>
        <translation>Muda a negação</translation>
    </message>
    <message>
        <source>Obligation changed</source>
        <translation>Muda a obrigação</translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <translation>Muda a quantidade</translation>
    </message>
    <message>
        <source>Qualifier changed</source>
        <translation>Muda a ressalva</translation>
    </message>
    <message>
        <source>Deadline changed</source>
        <translation>Muda o prazo</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Muda a data</translation>
    </message>
    <message>
        <source>Addressee changed</source>
        <translation>Muda o destinatário</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Muda um nome próprio</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Muda o número</translation>
    </message>
    <message>
        <source>Stronger verb</source>
        <translation>Verbo mais forte</translation>
    </message>
    <message>
        <source>Weaker verb</source>
        <translation>Verbo mais fraco</translation>
    </message>
    <message>
        <source>A word such as «no», «not» or «never» came or went.</source>
        <translation>Foi acrescentada ou retirada uma palavra como “não”, “nem” ou “nunca”.</translation>
    </message>
    <message>
        <source>A word such as «must», «should» or «may» changed.</source>
        <translation>Mudou uma palavra como “devem”, “deveriam” ou “poderão”.</translation>
    </message>
    <message>
        <source>A word such as «all», «some» or «at least» changed.</source>
        <translation>Mudou uma palavra como “todos”, “alguns” ou “ao menos”.</translation>
    </message>
    <message>
        <source>A qualifier such as «as appropriate» or «voluntary» came or went.</source>
        <translation>Foi acrescentada ou retirada uma ressalva como “conforme o caso” ou “voluntário”.</translation>
    </message>
    <message>
        <source>A date or time limit changed.</source>
        <translation>Mudou uma data ou um prazo.</translation>
    </message>
    <message>
        <source>A day, month or year changed.</source>
        <translation>Mudou um dia, um mês ou um ano.</translation>
    </message>
    <message>
        <source>Who is called upon changed: «the Member States», «the Secretary-General» …</source>
        <translation>Mudou a quem se dirige: “os Estados-Membros”, “o Secretário-Geral”…</translation>
    </message>
    <message>
        <source>A proper name came or went.</source>
        <translation>Apareceu ou desapareceu um nome próprio.</translation>
    </message>
    <message>
        <source>A figure changed.</source>
        <translation>Mudou um número.</translation>
    </message>
    <message>
        <source>The leading verb went up the ladder of strength.</source>
        <translation>O verbo principal subiu na escala de força.</translation>
    </message>
    <message>
        <source>The leading verb went down the ladder of strength.</source>
        <translation>O verbo principal desceu na escala de força.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alterações</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Deslocado</translation>
    </message>
    <message>
        <source>Moved and changed</source>
        <translation>Deslocado e alterado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Ceremonial</source>
        <translation>Cerimonial</translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation>Toma nota</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Recorda</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Atitude</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Ênfase</translation>
    </message>
    <message>
        <source>Affirmation</source>
        <translation>Afirmação</translation>
    </message>
    <message>
        <source>Soft call</source>
        <translation>Apelo suave</translation>
    </message>
    <message>
        <source>Firm call</source>
        <translation>Apelo firme</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Juízo</translation>
    </message>
    <message>
        <source>Decision or commitment</source>
        <translation>Decisão ou compromisso</translation>
    </message>
    <message>
        <source>Not on the ladder</source>
        <translation>Fora da escala</translation>
    </message>
    <message>
        <source>Said {times} times</source>
        <translation>Dito {times} vezes</translation>
    </message>
    <message>
        <source>Said {times} times since {year}</source>
        <translation>Dito {times} vezes desde {year}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Situação: {status}</translation>
    </message>
    <message>
        <source>Renumbered from {old} to {new}</source>
        <translation>Renumerado de {old} para {new}</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Palavras alteradas</translation>
    </message>
    <message>
        <source>Paragraph inserted</source>
        <translation>Parágrafo inserido</translation>
    </message>
    <message>
        <source>Paragraph removed</source>
        <translation>Parágrafo suprimido</translation>
    </message>
    <message>
        <source>Paragraph moved</source>
        <translation>Parágrafo deslocado</translation>
    </message>
    <message>
        <source>Paragraph split</source>
        <translation>Parágrafo dividido</translation>
    </message>
    <message>
        <source>Paragraphs merged</source>
        <translation>Parágrafos fundidos</translation>
    </message>
    <message>
        <source>Paragraphs replaced</source>
        <translation>Parágrafos substituídos</translation>
    </message>
    <message>
        <source>Paragraph number changed</source>
        <translation>Número de parágrafo alterado</translation>
    </message>
    <message>
        <source>References renumbered</source>
        <translation>Remissões renumeradas</translation>
    </message>
    <message>
        <source>Findings set right</source>
        <translation>Apontamentos corrigidos</translation>
    </message>
    <message>
        <source>Checks switched on or off</source>
        <translation>Verificações ativadas ou desativadas</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>Tipo alterado</translation>
    </message>
    <message>
        <source>Title of the draft changed</source>
        <translation>Título da minuta alterado</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Renumerado</translation>
    </message>
    <message>
        <source>Clauses inserted</source>
        <translation>Cláusulas inseridas</translation>
    </message>
    <message>
        <source>Paragraphs moved</source>
        <translation>Parágrafos deslocados</translation>
    </message>
    <message>
        <source>Change taken over</source>
        <translation>Alteração incorporada</translation>
    </message>
    <message>
        <source>Changes taken over</source>
        <translation>Alterações incorporadas</translation>
    </message>
    <message>
        <source>Compilation taken over</source>
        <translation>Compilação incorporada</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposta apresentada</translation>
    </message>
    <message>
        <source>Proposals accepted</source>
        <translation>Propostas aceitas</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>Proposta aceita</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>Proposta rejeitada</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Proposta retirada</translation>
    </message>
    <message>
        <source>Proposal adjusted</source>
        <translation>Proposta ajustada</translation>
    </message>
    <message>
        <source>Version restored</source>
        <translation>Versão restabelecida</translation>
    </message>
    <message>
        <source>Source set</source>
        <translation>Fonte indicada</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reaberto</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Situação alterada</translation>
    </message>
    <message>
        <source>Reservations changed</source>
        <translation>Reservas alteradas</translation>
    </message>
    <message>
        <source>Package changed</source>
        <translation>Pacote alterado</translation>
    </message>
    <message>
        <source>Silence procedure begun</source>
        <translation>Procedimento de silêncio iniciado</translation>
    </message>
    <message>
        <source>Silence broken</source>
        <translation>Silêncio rompido</translation>
    </message>
    <message>
        <source>Silence procedure closed</source>
        <translation>Procedimento de silêncio encerrado</translation>
    </message>
    <message>
        <source>Silence procedure changed</source>
        <translation>Procedimento de silêncio alterado</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Visado</translation>
    </message>
    <message>
        <source>Taken out, number kept</source>
        <translation>Suprimido, com o número conservado</translation>
    </message>
    <message>
        <source>Moved, number kept</source>
        <translation>Deslocado, com o número conservado</translation>
    </message>
    <message>
        <source>Merged with another paragraph</source>
        <translation>Fundido com outro parágrafo</translation>
    </message>
    <message>
        <source>Earlier wording restored</source>
        <translation>Redação anterior restabelecida</translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation>Várias alterações</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Desfeito: {deed}</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Refeito: {deed}</translation>
    </message>
    <message>
        <source>Silence broken: {who}</source>
        <translation>Silêncio rompido: {who}</translation>
    </message>
    <message>
        <source>{times} × since {year}</source>
        <translation>{times} × desde {year}</translation>
    </message>
    <message>
        <source>Words left out</source>
        <translation>Palavras omitidas</translation>
    </message>
    <message>
        <source>Verb left out</source>
        <translation>Verbo omitido</translation>
    </message>
    <message>
        <source>A good part of what was agreed is not said any more.</source>
        <translation>Boa parte do que foi acordado já não é dita.</translation>
    </message>
    <message>
        <source>The leading verb went, and no other came for it.</source>
        <translation>O verbo principal desapareceu e nenhum outro tomou seu lugar.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota de rodapé</translation>
    </message>
</context>
<context>
    <name>WordingCards</name>
    <message>
        <source>First in: {citation}.</source>
        <translation>Primeiro em: {citation}.</translation>
    </message>
    <message>
        <source>Repeated word for word: {same}; with changes: {changed}.</source>
        <translation>Repetido palavra por palavra: {same}; com mudanças: {changed}.</translation>
    </message>
    <message>
        <source>Said once: these words stand nowhere else in the library.</source>
        <translation>Dito uma vez: nenhum outro lugar da biblioteca tem estas palavras.</translation>
    </message>
    <message>
        <source>Said {count} times.</source>
        <translation>Dito {count} vezes.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>The clause you came from</source>
        <translation>A cláusula da qual se partiu</translation>
    </message>
    <message>
        <source>Said here first</source>
        <translation>Dito aqui pela primeira vez</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>As mesmas palavras</translation>
    </message>
    <message>
        <source>{name} · {percent} %</source>
        <translation>{name} · {percent}%</translation>
    </message>
    <message>
        <source>Said {count} times, {years}.</source>
        <translation>Dito {count} vezes, {years}.</translation>
    </message>
</context>
<context>
    <name>WordingWindow</name>
    <message>
        <source>Wording through the years</source>
        <translation>Redação ao longo dos anos</translation>
    </message>
    <message>
        <source>How often in each year</source>
        <translation>Quantas vezes cada ano</translation>
    </message>
    <message>
        <source>Appearances, oldest first</source>
        <translation>Aparições, a mais antiga primeiro</translation>
    </message>
    <message>
        <source>Compare with the &amp;first</source>
        <translation>Comparar com a &amp;primeira</translation>
    </message>
    <message>
        <source>Compare with the one &amp;before</source>
        <translation>Comparar com a &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Insert into the draft</source>
        <translation>&amp;Inserir na minuta</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copiar com a citação</translation>
    </message>
    <message>
        <source>Sho&amp;w in its instrument</source>
        <translation>&amp;Ver em seu instrumento</translation>
    </message>
    <message>
        <source>Copy the &amp;whole history</source>
        <translation>Copiar &amp;toda a história</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Percorrendo a biblioteca…</translation>
    </message>
    <message>
        <source>The history of this wording is on the clipboard.</source>
        <translation>A história desta redação está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>WrittenPage</name>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Mostrar sua pasta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Written, and there is something to look at: {file}</source>
        <translation>Escrito, e há algo a olhar: {file}</translation>
    </message>
    <message>
        <source>Written and checked: {file}</source>
        <translation>Escrito e verificado: {file}</translation>
    </message>
    <message>
        <source>A forbidden word is in the text</source>
        <translation>Uma palavra proibida está no texto</translation>
    </message>
    <message>
        <source>The text is exact</source>
        <translation>O texto é exato</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>What the file held stays in it: names, comments, properties. Do not circulate this file.</source>
        <translation>O que o arquivo continha permanece nele: nomes, comentários, propriedades. Não circule este arquivo.</translation>
    </message>
    <message>
        <source>Statuses and sources are in it, and every page says so. Do not circulate this file.</source>
        <translation>Traz situações e fontes, e cada página o diz. Não circule este arquivo.</translation>
    </message>
    <message>
        <source>Nothing private was found</source>
        <translation>Nada privado foi encontrado</translation>
    </message>
    <message>
        <source>Every part of the file was opened and searched: authors, comments, hidden text, properties, paths, session marks, the names of this account and machine, and the words you gave.</source>
        <translation>Cada parte do arquivo foi aberta e examinada: autores, comentários, texto oculto, propriedades, caminhos, marcas de sessão, os nomes desta conta e deste computador, e as palavras indicadas.</translation>
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
        <translation>Foi retirado antes de escrevê-lo</translation>
    </message>
    <message>
        <source>Names of other people</source>
        <translation>Nomes de outras pessoas</translation>
    </message>
    <message>
        <source>Marks of editing sessions</source>
        <translation>Marcas de sessões de edição</translation>
    </message>
    <message>
        <source>Paths of files</source>
        <translation>Caminhos de arquivos</translation>
    </message>
    <message>
        <source>Private parts</source>
        <translation>Partes privadas</translation>
    </message>
    <message>
        <source>Properties of the document</source>
        <translation>Propriedades do documento</translation>
    </message>
    <message>
        <source>Opened again: rejecting every change gives the base, accepting every change the text.</source>
        <translation>Aberto de novo: rejeitar tudo dá a base; aceitar tudo, o texto.</translation>
    </message>
    <message>
        <source>Opened again: its words are those of the text, one by one.</source>
        <translation>Aberto de novo: suas palavras são as do texto, uma por uma.</translation>
    </message>
    <message>
        <source>Opened again: its words are those of the texts it shows, one by one.</source>
        <translation>Aberto de novo: suas palavras são as dos textos que mostra, uma por uma.</translation>
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
        <translation>Desde o ano</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Up to the year</source>
        <translation>Até o ano</translation>
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
        <translation>&amp;Delegação</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
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
        <translation>Localizar um parágrafo</translation>
    </message>
</context>
</TS>
