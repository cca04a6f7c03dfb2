<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>ComputeOverlaps</name>
    <message>
        <source>Computing overlaps</source>
        <translation>Overlap berekenen</translation>
    </message>
    <message numerus="yes">
        <source>%1 strong and %2 probable overlaps between %n record(s).</source>
        <translation>
            <numerusform>%1 sterke en %2 waarschijnlijke overlappen tussen %n record.</numerusform>
            <numerusform>%1 sterke en %2 waarschijnlijke overlappen tussen %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpportunityPaper</name>
    <message>
        <source>No research has been ordered yet, so it can still become one.</source>
        <translation>Er is nog geen onderzoek gegund, dus het kan nog één onderzoek worden.</translation>
    </message>
    <message>
        <source>Research is under way: the other units can still have their questions in it.</source>
        <translation>Er loopt al onderzoek: de andere eenheden kunnen hun vragen nog meegeven.</translation>
    </message>
    <message>
        <source>There is a result, or a draft of it: discuss with the other units what it says for them.</source>
        <translation>Er is een resultaat, of een concept daarvan: bespreek met de andere eenheden wat het voor hen betekent.</translation>
    </message>
    <message>
        <source>linked to one of the questions</source>
        <translation>gekoppeld aan een van de vragen</translation>
    </message>
    <message>
        <source>seems to fit</source>
        <translation>past misschien</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n nodig</numerusform>
            <numerusform>%n nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>the first by %1</source>
        <translation>de eerste voor %1</translation>
    </message>
    <message>
        <source>on average %1 of 100</source>
        <translation>gemiddeld %1 van 100</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Pairs of different units</source>
        <translation>Paren van verschillende eenheden</translation>
    </message>
    <message>
        <source>Who has a project or money</source>
        <translation>Wie al een project of geld heeft</translation>
    </message>
    <message>
        <source>Studies that cover it</source>
        <translation>Studies die erover gaan</translation>
    </message>
    <message>
        <source>Experts known to several units</source>
        <translation>Experts die bij meerdere eenheden bekend zijn</translation>
    </message>
    <message>
        <source>Open questions in no group</source>
        <translation>Open vragen zonder groep</translation>
    </message>
    <message>
        <source>Every open question is in a group.</source>
        <translation>Elke open vraag zit in een groep.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) joined since: %1</source>
        <translation>
            <numerusform>Sindsdien kwam er %n vraag bij: %1</numerusform>
            <numerusform>Sindsdien kwamen er %n vragen bij: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Not about: %1</source>
        <translation>Gaat niet over: %1</translation>
    </message>
    <message>
        <source>What hangs on one pair of different units</source>
        <translation>Wat hangt aan één paar van verschillende eenheden</translation>
    </message>
</context>
<context>
    <name>kb::FittingSourcesList</name>
    <message>
        <source>Studies and findings that fit this argument</source>
        <translation>Studies en bevindingen die bij dit argument passen</translation>
    </message>
    <message>
        <source>Enter makes one a source of the argument.</source>
        <translation>Met Enter voegt u er een toe als bron bij het argument.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>What fits the argument appears here while you type.</source>
        <translation>Wat bij het argument past, staat hier terwijl u typt.</translation>
    </message>
    <message>
        <source>No other study in this knowledge bank fits it.</source>
        <translation>Geen andere studie in deze kennisbank past erbij.</translation>
    </message>
    <message>
        <source>Enter or Ctrl+Enter makes it a source of the argument.</source>
        <translation>Met Enter of Ctrl+Enter wordt het een bron bij het argument.</translation>
    </message>
</context>
<context>
    <name>kb::GroupNameDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Without a name the concepts are shown.</source>
        <translation>Zonder naam ziet u de begrippen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>kb::IndexKeeper</name>
    <message>
        <source>Preparing the search index for this version</source>
        <translation>De zoekindex wordt klaargemaakt voor deze versie</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>Look at the answer again: a study that answers it was withdrawn or replaced.</source>
        <translation>Antwoord opnieuw bekijken: een studie die antwoord geeft, is ingetrokken of vervangen.</translation>
    </message>
    <message>
        <source>Choose at least two concepts.</source>
        <translation>Kies minstens twee begrippen.</translation>
    </message>
    <message>
        <source>Write a question that ends with a question mark.</source>
        <translation>Schrijf een vraag met een vraagteken aan het eind.</translation>
    </message>
    <message>
        <source>This is more than one question. Make a record for each of them.</source>
        <translation>Dit is meer dan één vraag. Maak van elke vraag een eigen kennisvraag.</translation>
    </message>
    <message>
        <source>This question is very short. Say more exactly what you want to know.</source>
        <translation>Deze vraag is erg kort. Zeg preciezer wat u wilt weten.</translation>
    </message>
    <message>
        <source>This question has more than 300 characters. Move the background to the explanation.</source>
        <translation>Deze vraag heeft meer dan 300 tekens. Zet de achtergrond in de toelichting.</translation>
    </message>
    <message>
        <source>This looks like a policy question. What must you know to answer it?</source>
        <translation>Dit lijkt een beleidsvraag. Wat moet u weten om die te beantwoorden?</translation>
    </message>
    <message>
        <source>Choose the dossier that this question belongs to.</source>
        <translation>Kies het dossier waar deze vraag bij hoort.</translation>
    </message>
    <message>
        <source>This question is needed. Say by which date.</source>
        <translation>Deze vraag is nodig. Vul in vóór welke datum.</translation>
    </message>
    <message>
        <source>This question is needed. Say which decision it helps.</source>
        <translation>Deze vraag is nodig. Vul in bij welk besluit het antwoord helpt.</translation>
    </message>
    <message>
        <source>Add the authors.</source>
        <translation>Vul de auteurs in.</translation>
    </message>
    <message>
        <source>Choose who performed the study.</source>
        <translation>Kies wie de studie heeft uitgevoerd.</translation>
    </message>
    <message>
        <source>Add the date of issue.</source>
        <translation>Vul de datum van uitgave in.</translation>
    </message>
    <message>
        <source>Write a summary in plain language.</source>
        <translation>Schrijf een samenvatting in eenvoudige taal.</translation>
    </message>
    <message>
        <source>The plain summary has sentences of more than 20 words. Make them shorter.</source>
        <translation>De eenvoudige samenvatting heeft zinnen van meer dan 20 woorden. Maak ze korter.</translation>
    </message>
    <message>
        <source>Say at which stage of the policy this evaluation was made.</source>
        <translation>Vul het moment van deze evaluatie in.</translation>
    </message>
    <message>
        <source>The end date is before the start date.</source>
        <translation>De einddatum ligt vóór de begindatum.</translation>
    </message>
    <message>
        <source>The shares of the costs are not 100% together.</source>
        <translation>De delen van de kosten zijn samen geen 100%.</translation>
    </message>
    <message>
        <source>This looks like a citizen service number. Do not store it here.</source>
        <translation>Dit lijkt een burgerservicenummer. Zet geen BSN in de kennisbank.</translation>
    </message>
    <message>
        <source>This DOI is not right. A DOI starts with 10. and has a slash, like 10.5555/12345678.</source>
        <translation>Deze DOI klopt niet. Een DOI begint met 10. en heeft een schuine streep, zoals 10.5555/12345678.</translation>
    </message>
    <message>
        <source>This ISBN is not right. The check digit differs. Check the digits.</source>
        <translation>Dit ISBN klopt niet. Het controlecijfer is anders dan verwacht. Kijk de cijfers na.</translation>
    </message>
    <message>
        <source>This ISSN is not right. It has 8 characters, like 0378-5955.</source>
        <translation>Dit ISSN klopt niet. Een ISSN heeft 8 tekens, zoals 0378-5955.</translation>
    </message>
    <message>
        <source>This URN:NBN is not right. It starts with urn:nbn:nl:</source>
        <translation>Deze URN:NBN klopt niet. Die begint met urn:nbn:nl:</translation>
    </message>
    <message>
        <source>This ORCID is not right. It has 16 characters, like 0000-0002-1825-0097.</source>
        <translation>Deze ORCID klopt niet. Een ORCID heeft 16 tekens, zoals 0000-0002-1825-0097.</translation>
    </message>
    <message>
        <source>This ROR ID is not right. It has 9 characters and starts with a 0.</source>
        <translation>Deze ROR-code klopt niet. Een ROR-code heeft 9 tekens en begint met een 0.</translation>
    </message>
    <message>
        <source>This e-mail address is not right. Check that it has an @ and a dot.</source>
        <translation>Dit e-mailadres klopt niet. Kijk na of er een @ en een punt in staan.</translation>
    </message>
    <message>
        <source>This web address is not right. It starts with https:// or http://.</source>
        <translation>Dit webadres klopt niet. Een webadres begint met https:// of http://.</translation>
    </message>
    <message>
        <source>Write a parliamentary paper like this: Kamerstukken II 2025/26, 36800, nr. 12.</source>
        <translation>Schrijf een Kamerstuk zo: Kamerstukken II 2025/26, 36800, nr. 12.</translation>
    </message>
    <message>
        <source>A parliamentary file has 5 digits, like 36800 or 36800-VII.</source>
        <translation>Een Kamerstukdossier heeft 5 cijfers, zoals 36800 of 36800-VII.</translation>
    </message>
    <message>
        <source>This date cannot be right. Write a year from 1900 until next year.</source>
        <translation>Deze datum kan niet kloppen. Schrijf een jaar vanaf 1900 tot en met volgend jaar.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>Deze tekst is te lang. Maak hem korter.</translation>
    </message>
    <message>
        <source>Add a summary, such as that of the source.</source>
        <translation>Voeg een samenvatting toe, bijvoorbeeld die van de bron.</translation>
    </message>
    <message>
        <source>There is no link and no file. Say where the study can be read.</source>
        <translation>Er is geen link en geen bestand. Vul in waar u de studie kunt lezen.</translation>
    </message>
    <message>
        <source>Check whether everybody can read the files, and say so with each file.</source>
        <translation>Kijk na of iedereen de bestanden kan lezen. Geef dat bij elk bestand aan.</translation>
    </message>
    <message>
        <source>This language is not known. Choose one, or write a code such as nl or en.</source>
        <translation>Deze taal is niet bekend. Kies een taal, of schrijf een code, zoals nl of en.</translation>
    </message>
    <message>
        <source>This country is not known. Choose one, or write a code such as NL or BE.</source>
        <translation>Dit land is niet bekend. Kies een land, of schrijf een code, zoals NL of BE.</translation>
    </message>
    <message>
        <source>Use only small letters, digits and hyphens, 2 to 60 of them.</source>
        <translation>Gebruik alleen kleine letters, cijfers en streepjes, 2 tot 60 tekens.</translation>
    </message>
    <message>
        <source>Write when these data must be looked at again.</source>
        <translation>Vul in wanneer u deze gegevens opnieuw bekijkt.</translation>
    </message>
    <message>
        <source>Choose the legal ground for keeping these data.</source>
        <translation>Kies waarom u deze gegevens mag bewaren (de grondslag).</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Makes a bank; with --example it holds the fictitious example.</source>
        <translation>Maakt een kennisbank; met --example staat het verzonnen voorbeeld erin.</translation>
    </message>
    <message>
        <source>Says what a bank holds.</source>
        <translation>Zegt wat er in een kennisbank staat.</translation>
    </message>
    <message>
        <source>Looks for damage and for differences between log, tables and index.</source>
        <translation>Zoekt naar schade en naar verschillen tussen logboek, tabellen en zoekindex.</translation>
    </message>
    <message>
        <source>Makes all tables and indexes anew from the log.</source>
        <translation>Maakt alle tabellen en de zoekindex opnieuw uit het logboek.</translation>
    </message>
    <message>
        <source>Who changed what in a record.</source>
        <translation>Wie wat veranderde in een record.</translation>
    </message>
    <message>
        <source>Takes back the last step.</source>
        <translation>Maakt de laatste stap ongedaan.</translation>
    </message>
    <message>
        <source>Does the step that was taken back again.</source>
        <translation>Doet de stap opnieuw die ongedaan was gemaakt.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the log and the files.</source>
        <translation>Maakt een gecontroleerde kopie van het logboek en de bestanden.</translation>
    </message>
    <message>
        <source>Makes the bank of --bank from a backup; the file may not exist yet.</source>
        <translation>Maakt de kennisbank van --bank uit een kopie; het bestand mag er nog niet zijn.</translation>
    </message>
    <message>
        <source>Copies a whole bank; the copy goes its own way.</source>
        <translation>Kopieert een hele kennisbank; de kopie gaat haar eigen weg.</translation>
    </message>
    <message>
        <source>Reads records from files: ris, bibtex, csljson, csv.</source>
        <translation>Leest records uit bestanden: ris, bibtex, csljson, csv.</translation>
    </message>
    <message>
        <source>Writes records to a file: ris, bibtex, csljson, csv, ods.</source>
        <translation>Schrijft records naar een bestand: ris, bibtex, csljson, csv, ods.</translation>
    </message>
    <message>
        <source>Reads any format and prints CSL-JSON; needs no bank.</source>
        <translation>Leest elk formaat en toont CSL-JSON; heeft geen kennisbank nodig.</translation>
    </message>
    <message>
        <source>Finds records, best first.</source>
        <translation>Zoekt records, de beste eerst.</translation>
    </message>
    <message>
        <source>Computes which records overlap.</source>
        <translation>Berekent welke records overlappen.</translation>
    </message>
    <message>
        <source>Shows the overlapping pairs with their reasons.</source>
        <translation>Toont de paren met overlap, met de redenen.</translation>
    </message>
    <message>
        <source>Shows the sum of one score.</source>
        <translation>Toont de som van één score.</translation>
    </message>
    <message>
        <source>Keeps what you decide about a pair.</source>
        <translation>Bewaart wat u besluit over een paar.</translation>
    </message>
    <message>
        <source>Writes the paper of one record.</source>
        <translation>Schrijft de kaart van één record.</translation>
    </message>
    <message>
        <source>Shows the program at work on the example, without a window.</source>
        <translation>Laat het programma zien op het voorbeeld, zonder venster.</translation>
    </message>
    <message>
        <source>Knowledge questions.</source>
        <translation>Kennisvragen.</translation>
    </message>
    <message>
        <source>Studies.</source>
        <translation>Studies.</translation>
    </message>
    <message>
        <source>Policy dossiers.</source>
        <translation>Beleidsdossiers.</translation>
    </message>
    <message>
        <source>Concepts.</source>
        <translation>Begrippen.</translation>
    </message>
    <message>
        <source>Institutes.</source>
        <translation>Instituten.</translation>
    </message>
    <message>
        <source>Persons.</source>
        <translation>Personen.</translation>
    </message>
    <message>
        <source>Research projects.</source>
        <translation>Onderzoeksprojecten.</translation>
    </message>
    <message>
        <source>Units.</source>
        <translation>Eenheden.</translation>
    </message>
    <message>
        <source>Say which bank: --bank FILE</source>
        <translation>Zeg welke kennisbank: --bank BESTAND</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Bedoelde u ‘%1’?</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Eenheid: %1</translation>
    </message>
    <message>
        <source>Operations: %1</source>
        <translation>Bewerkingen: %1</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>naar de prullenbak</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>The ten strongest overlaps:</source>
        <translation>De tien sterkste overlappen:</translation>
    </message>
    <message>
        <source>There are no pictures: the window program could not be started.</source>
        <translation>Er zijn geen afbeeldingen: het programma met het venster startte niet.</translation>
    </message>
    <message>
        <source>Example bank: %1 records, %2 strong and %3 probable overlaps.</source>
        <translation>Voorbeeldbank: %1 records, %2 keer sterke en %3 keer waarschijnlijke overlap.</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Bestanden:</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 the same, %4 changed, %5 possibly double, %6 skipped</source>
        <translation>%1: %2 nieuw, %3 gelijk, %4 gewijzigd, %5 misschien dubbel, %6 overgeslagen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>regel %1: %2</translation>
    </message>
    <message>
        <source>Unknown option: --%1</source>
        <translation>Onbekende optie: --%1</translation>
    </message>
    <message>
        <source>This option needs a value: %1</source>
        <translation>Deze optie heeft een waarde nodig: %1</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <source>Shows which levels were right, and what your decisions propose; takes the weights over, or sets them back.</source>
        <translation>Toont welke niveaus klopten en wat uw besluiten voorstellen; neemt de gewichten over of zet ze terug.</translation>
    </message>
    <message>
        <source>Lets a word no longer count for overlap.</source>
        <translation>Laat een woord niet meer meetellen voor overlap.</translation>
    </message>
    <message>
        <source>Lets a word that was ignored count for overlap again.</source>
        <translation>Laat een woord weer meetellen voor overlap.</translation>
    </message>
    <message>
        <source>%1 records: %2 strong, %3 probable and %4 weak overlaps, in %5 s</source>
        <translation>%1 records: %2 keer sterke, %3 keer waarschijnlijke en %4 keer zwakke overlap, in %5 s</translation>
    </message>
    <message>
        <source>There is no such file, record or pair: %1</source>
        <translation>Dit bestand, record of paar is er niet: %1</translation>
    </message>
    <message>
        <source>This value cannot be kept: %1</source>
        <translation>Deze waarde kan niet bewaard worden: %1</translation>
    </message>
    <message>
        <source>Another unit owns this record; only its own bank can change it. %1</source>
        <translation>Dit record is van een andere eenheid; alleen de kennisbank van die eenheid kan het wijzigen. %1</translation>
    </message>
    <message>
        <source>This step is not possible yet. Missing: %1</source>
        <translation>Deze stap kan nog niet. Er ontbreekt: %1</translation>
    </message>
    <message>
        <source>There is something there already: %1</source>
        <translation>Daar staat al iets: %1</translation>
    </message>
    <message>
        <source>Another record has this value already; choose another. %1</source>
        <translation>Deze waarde staat al bij iets anders; kies een andere. %1</translation>
    </message>
    <message>
        <source>This bank was made by a newer version of the program. Nothing was changed. %1</source>
        <translation>Deze kennisbank is gemaakt met een nieuwere versie van het programma. Er is niets veranderd. %1</translation>
    </message>
    <message>
        <source>This file is not a knowledge bank. Nothing was changed. %1</source>
        <translation>Dit bestand is geen kennisbank. Er is niets veranderd. %1</translation>
    </message>
    <message>
        <source>Part of the file is damaged: %1</source>
        <translation>Een deel van het bestand is beschadigd: %1</translation>
    </message>
    <message>
        <source>Another program is writing to this bank. Try again in a moment. %1</source>
        <translation>Een ander programma schrijft in deze kennisbank. Probeer het zo weer. %1</translation>
    </message>
    <message>
        <source>This bank can only be read: %1</source>
        <translation>Deze kennisbank kunt u alleen lezen: %1</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. %1</source>
        <translation>De schijf is vol. Er is niets veranderd. %1</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed. %1</source>
        <translation>Er is te weinig geheugen. Er is niets veranderd. %1</translation>
    </message>
    <message>
        <source>This is too large: %1</source>
        <translation>Dit is te groot: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed. %1</source>
        <translation>Gestopt. Er is niets veranderd. %1</translation>
    </message>
    <message>
        <source>This is not built yet: %1</source>
        <translation>Dit is er nog niet: %1</translation>
    </message>
    <message>
        <source>The bank could not be read or written. Nothing was changed. %1</source>
        <translation>Lezen of schrijven van de kennisbank lukte niet. Er is niets veranderd. %1</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation>regel %1: %2: %3</translation>
    </message>
    <message>
        <source>New knowledge and signals</source>
        <translation>Nieuwe kennis en signalen</translation>
    </message>
    <message>
        <source>Reads news feeds (RSS, Atom) into the inbox.</source>
        <translation>Leest nieuwsfeeds (RSS, Atom) in de inbox.</translation>
    </message>
    <message>
        <source>Notes down a signal.</source>
        <translation>Schrijft een signaal op.</translation>
    </message>
    <message>
        <source>Says how large and likely a signal is, and when.</source>
        <translation>Zegt hoe groot en waarschijnlijk een signaal is, en wanneer.</translation>
    </message>
    <message>
        <source>Links a signal to a dossier with what it means for it.</source>
        <translation>Koppelt een signaal aan een dossier, met wat het ervoor betekent.</translation>
    </message>
    <message>
        <source>Makes what a signal leads to, or links to what is there.</source>
        <translation>Maakt wat uit een signaal volgt, of koppelt aan wat er al is.</translation>
    </message>
    <message>
        <source>Reports a signal as handled.</source>
        <translation>Meldt een signaal als afgehandeld.</translation>
    </message>
    <message>
        <source>Sets a signal aside.</source>
        <translation>Legt een signaal weg.</translation>
    </message>
    <message>
        <source>Signals.</source>
        <translation>Signalen.</translation>
    </message>
    <message>
        <source>Puts studies, signals, lessons or meetings in the draft bulletin.</source>
        <translation>Zet studies, signalen, ervaringen of bijeenkomsten in het concept van de signalering.</translation>
    </message>
    <message>
        <source>Settles a bulletin.</source>
        <translation>Stelt een signalering vast.</translation>
    </message>
    <message>
        <source>Issues a bulletin with the next number of the year.</source>
        <translation>Geeft een signalering uit met het volgende nummer van het jaar.</translation>
    </message>
    <message>
        <source>Begins a corrected version of an issue.</source>
        <translation>Begint een gecorrigeerde versie van een signalering.</translation>
    </message>
    <message>
        <source>Bulletins.</source>
        <translation>Signaleringen.</translation>
    </message>
    <message>
        <source>%1 breaks off; what came before was read</source>
        <translation>%1 stopt halverwege; wat daarvoor staat, is overgenomen</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Eigen waarneming</translation>
    </message>
    <message>
        <source>Contact moments.</source>
        <translation>Contactmomenten.</translation>
    </message>
    <message>
        <source>Writes the pieces of a bulletin as RSS.</source>
        <translation>Schrijft de stukken van een signalering als RSS.</translation>
    </message>
    <message>
        <source>Writes advice as it is, or a version of it as it was offered.</source>
        <translation>Schrijft een advies zoals het nu is, of een versie zoals die is aangeboden.</translation>
    </message>
    <message>
        <source>Offers advice and freezes its paper.</source>
        <translation>Biedt een advies aan en legt de afdruk vast.</translation>
    </message>
    <message>
        <source>Keeps what the reader of advice decided.</source>
        <translation>Bewaart wat over een advies is besloten.</translation>
    </message>
    <message>
        <source>Starts the consultation on advice.</source>
        <translation>Begint de afstemming van een advies.</translation>
    </message>
    <message>
        <source>Begins a new version of advice that was offered.</source>
        <translation>Begint een nieuwe versie van een advies dat is aangeboden.</translation>
    </message>
    <message>
        <source>Takes advice back from its reader.</source>
        <translation>Trekt een aangeboden advies in.</translation>
    </message>
    <message>
        <source>Says what needs attention in the evidence of advice.</source>
        <translation>Noemt de aandachtspunten bij de onderbouwing van een advies.</translation>
    </message>
    <message>
        <source>Advice.</source>
        <translation>Adviezen.</translation>
    </message>
    <message>
        <source>Arguments in the evidence of advice.</source>
        <translation>Argumenten in de onderbouwing van een advies.</translation>
    </message>
    <message>
        <source>Sources of an argument or of advice.</source>
        <translation>Bronnen van een argument of een advies.</translation>
    </message>
    <message>
        <source>Who was consulted about advice.</source>
        <translation>Met wie een advies is afgestemd.</translation>
    </message>
    <message>
        <source>Reads events from a calendar file.</source>
        <translation>Leest bijeenkomsten uit een agendabestand.</translation>
    </message>
    <message>
        <source>Writes events for a calendar program.</source>
        <translation>Schrijft bijeenkomsten voor een agendaprogramma.</translation>
    </message>
    <message>
        <source>Events.</source>
        <translation>Bijeenkomsten.</translation>
    </message>
    <message>
        <source>Explorations.</source>
        <translation>Verkenningen.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same, %5 left out</source>
        <translation>%1: %2 nieuw, %3 gewijzigd, %4 gelijk, %5 overgeslagen</translation>
    </message>
    <message>
        <source>Makes advice of what an exploration found, or adds to it.</source>
        <translation>Maakt een advies van de resultaten van een verkenning, of vult een advies aan.</translation>
    </message>
    <message>
        <source>Says how many pages advice takes, and what is too long.</source>
        <translation>Zegt hoeveel bladzijden een advies heeft en wat te lang is.</translation>
    </message>
    <message>
        <source>Writes down that the studies that advice cites were used in it.</source>
        <translation>Legt vast dat de studies die een advies noemt, daarin zijn gebruikt.</translation>
    </message>
    <message>
        <source>Links two records: as an answer, a meaning, part of, see also …</source>
        <translation>Koppelt twee records: als antwoord, betekenis, deel van, zie ook …</translation>
    </message>
    <message>
        <source>Everything that is linked with a record.</source>
        <translation>Alles wat aan een record is gekoppeld.</translation>
    </message>
    <message>
        <source>What needs attention today, on screen or on paper.</source>
        <translation>Wat vandaag aandacht vraagt, op het scherm of op papier.</translation>
    </message>
    <message>
        <source>The programme of an event with the times that follow from it.</source>
        <translation>Het programma van een bijeenkomst met de tijden die eruit volgen.</translation>
    </message>
    <message>
        <source>Moves a part of a programme one place.</source>
        <translation>Verplaatst een onderdeel van een programma één plaats.</translation>
    </message>
    <message>
        <source>Parts of the programme of an event.</source>
        <translation>Onderdelen van het programma van een bijeenkomst.</translation>
    </message>
    <message>
        <source>Puts somebody on the list of an event, and says what to keep in mind.</source>
        <translation>Zet iemand op de lijst van een bijeenkomst en zegt waar u op moet letten.</translation>
    </message>
    <message>
        <source>Who has been asked to an event.</source>
        <translation>Wie voor een bijeenkomst is gevraagd.</translation>
    </message>
    <message>
        <source>Makes a knowledge question of an insight.</source>
        <translation>Maakt een kennisvraag van een inzicht.</translation>
    </message>
    <message>
        <source>Makes a signal of an insight.</source>
        <translation>Maakt een signaal van een inzicht.</translation>
    </message>
    <message>
        <source>What came out of an event.</source>
        <translation>Wat een bijeenkomst opleverde.</translation>
    </message>
    <message>
        <source>The signals of the radar as a table, heaviest first.</source>
        <translation>De signalen van de radar als tabel, het zwaarste eerst.</translation>
    </message>
    <message>
        <source>Approaches, with what studies found.</source>
        <translation>Aanpakken, met wat studies vonden.</translation>
    </message>
    <message>
        <source>What studies found about an approach.</source>
        <translation>Wat studies over een aanpak vonden.</translation>
    </message>
    <message>
        <source>Lessons.</source>
        <translation>Ervaringen.</translation>
    </message>
    <message>
        <source>Where knowledge was used.</source>
        <translation>Waar kennis is gebruikt.</translation>
    </message>
    <message>
        <source>Tasks.</source>
        <translation>Taken.</translation>
    </message>
    <message>
        <source>Members of supervisory committees, and places still to be named.</source>
        <translation>Leden van begeleidingscommissies, en plaatsen waarvoor nog iemand te benoemen is.</translation>
    </message>
    <message>
        <source>Say with --stays which question stays: %1.</source>
        <translation>Zeg met --stays welke vraag blijft: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Nothing is to be made of this agreement: it is done, it was made already, or its kind asks for nothing.</source>
        <translation>Bij deze afspraak is niets te maken: zij is klaar, het is al gemaakt, of de soort vraagt er niet om.</translation>
    </message>
    <message>
        <source>The pairs and groups are those of the last run. “overlap run” computes them.</source>
        <translation>De paren en groepen zijn die van de laatste berekening. Met ‘overlap run’ berekent u ze opnieuw.</translation>
    </message>
    <message>
        <source>still to be named by %1</source>
        <translation>nog te benoemen door %1</translation>
    </message>
    <message>
        <source>Decision moments of a dossier.</source>
        <translation>Beslismomenten van een dossier.</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Aantekeningen.</translation>
    </message>
    <message>
        <source>Collections of studies.</source>
        <translation>Kennisbanken: studies over één onderwerp.</translation>
    </message>
    <message>
        <source>Knowledge banks of others.</source>
        <translation>Kennisbanken van anderen.</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 van %2 bladzijden</translation>
    </message>
    <message numerus="yes">
        <source>Page %1 is full. “%2” is %n line(s) too long. Make the text shorter.</source>
        <translation>
            <numerusform>Bladzijde %1 is vol. ‘%2’ is %n regel te lang. Maak de tekst korter.</numerusform>
            <numerusform>Bladzijde %1 is vol. ‘%2’ is %n regels te lang. Maak de tekst korter.</numerusform>
        </translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>At the same time asked to %1.</source>
        <translation>Op dezelfde tijd gevraagd voor %1.</translation>
    </message>
    <message>
        <source>This person does not want to be approached. Say with --despite why you do.</source>
        <translation>Deze persoon wil niet benaderd worden. Zeg met --despite waarom u het toch doet.</translation>
    </message>
    <message>
        <source>%1 more are left out.</source>
        <translation>Er zijn er nog %1; die staan hier niet bij.</translation>
    </message>
    <message>
        <source>Files and links of a record.</source>
        <translation>Bestanden en links van een record.</translation>
    </message>
    <message>
        <source>Cites a source in an argument or in advice, and says what to keep in mind.</source>
        <translation>Noemt een bron bij een argument of een advies en zegt waar u op moet letten.</translation>
    </message>
    <message>
        <source>A radar is printed on a3 or a4.</source>
        <translation>Een radar wordt afgedrukt op a3 of a4.</translation>
    </message>
    <message>
        <source>Removes a link between two records.</source>
        <translation>Haalt een koppeling tussen twee records weg.</translation>
    </message>
    <message>
        <source>Gives an event the tasks of the checklist of its kind that it lacks.</source>
        <translation>Voegt de taken uit het draaiboek toe die een bijeenkomst nog niet heeft.</translation>
    </message>
    <message>
        <source>Makes an event like another one: with its programme, and its people on request.</source>
        <translation>Maakt een bijeenkomst zoals een andere: met het programma en, als u wilt, met de mensen.</translation>
    </message>
    <message>
        <source>Shows questions of several units that they can programme together.</source>
        <translation>Toont vragen van meerdere eenheden die u samen kunt programmeren.</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projecten</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>studies</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>experts</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>No questions to programme together.</source>
        <translation>Er zijn geen vragen om samen te programmeren.</translation>
    </message>
    <message>
        <source>Shows a pair always or never, or as its level says again.</source>
        <translation>Toont een paar altijd of nooit, of weer zoals het niveau zegt.</translation>
    </message>
    <message>
        <source>Adds an overlap that a person sees and no run found.</source>
        <translation>Voegt een overlap toe die iemand ziet en die niet is berekend.</translation>
    </message>
    <message>
        <source>Shows what is not known, or known and not used, with the reason.</source>
        <translation>Toont wat niet bekend is, of wel bekend maar niet gebruikt, met de reden.</translation>
    </message>
    <message>
        <source>Writes the report about gaps.</source>
        <translation>Schrijft het rapport over lacunes.</translation>
    </message>
    <message>
        <source>Says why a row of the map of gaps is no gap.</source>
        <translation>Legt vast waarom een rij van de lacunekaart geen lacune is.</translation>
    </message>
    <message>
        <source>Lets a row of the map of gaps be a gap again.</source>
        <translation>Laat een rij van de lacunekaart weer een lacune zijn.</translation>
    </message>
    <message>
        <source>More than one row has this name. Give the uid of one: %1</source>
        <translation>Meer dan één rij heeft deze naam. Geef de uid van een rij: %1</translation>
    </message>
    <message>
        <source>This row of the map is no gap: %1</source>
        <translation>Deze rij van de kaart is geen lacune: %1</translation>
    </message>
    <message>
        <source>Keeps what you decide about a gap.</source>
        <translation>Legt vast wat u over een lacune besluit.</translation>
    </message>
    <message>
        <source>Keeps the gaps of today, to compare with later.</source>
        <translation>Bewaart de lacunes van vandaag, om later mee te vergelijken.</translation>
    </message>
    <message>
        <source>Says which gaps are new and which are gone since they were kept.</source>
        <translation>Zegt welke lacunes nieuw zijn en welke weg zijn sinds ze zijn bewaard.</translation>
    </message>
    <message>
        <source>may fit</source>
        <translation>past misschien</translation>
    </message>
    <message>
        <source>nearest studies</source>
        <translation>dichtstbijzijnde studies</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in gebruik)</translation>
    </message>
    <message>
        <source>resembles</source>
        <translation>lijkt op</translation>
    </message>
    <message>
        <source>There are many studies without use. For %1 of these no studies that resemble them were looked for.</source>
        <translation>Er zijn veel studies zonder gebruik. Voor %1 daarvan is niet gezocht naar studies die erop lijken.</translation>
    </message>
    <message>
        <source>No gaps were found.</source>
        <translation>Geen lacunes gevonden.</translation>
    </message>
    <message>
        <source>Says what a gap lacks, where the program proposes something else.</source>
        <translation>Zegt wat er bij een lacune mist, als het programma iets anders voorstelt.</translation>
    </message>
    <message>
        <source>Writes down a gap that no rule finds.</source>
        <translation>Legt een lacune vast die geen regel vindt.</translation>
    </message>
    <message>
        <source>Removes a gap that was written down.</source>
        <translation>Verwijdert een lacune die iemand vastlegde.</translation>
    </message>
    <message>
        <source>Asks another user of the bank to judge a pair too.</source>
        <translation>Vraagt een andere gebruiker van de kennisbank om een paar ook te beoordelen.</translation>
    </message>
    <message>
        <source>What units agree to do about an overlap or a group of questions.</source>
        <translation>Wat eenheden afspreken over een overlap of een groep vragen.</translation>
    </message>
    <message>
        <source>What was agreed about overlaps.</source>
        <translation>Afspraken over overlap.</translation>
    </message>
    <message>
        <source>Shows how much the questions of two units overlap, as a table or a picture.</source>
        <translation>Laat zien hoeveel vragen van twee eenheden overlappen, als tabel of als plaatje.</translation>
    </message>
    <message>
        <source>Shows the network of questions that overlap, as a table or a picture.</source>
        <translation>Laat het netwerk van vragen met overlap zien, als tabel of als plaatje.</translation>
    </message>
    <message>
        <source>Shows what is studied beside what is asked, as a table or a picture.</source>
        <translation>Laat zien wat onderzocht is naast wat gevraagd wordt, als tabel of als plaatje.</translation>
    </message>
    <message>
        <source>No data for this layout.</source>
        <translation>Geen gegevens voor deze indeling.</translation>
    </message>
    <message>
        <source>No unit has questions, studies or projects in this bank.</source>
        <translation>Geen eenheid heeft vragen, studies of projecten in deze kennisbank.</translation>
    </message>
    <message>
        <source>Writes what works and what does not, as studies found.</source>
        <translation>Schrijft wat werkt en wat niet, volgens studies.</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation>Bijeenkomst over %1</translation>
    </message>
    <message>
        <source>What you do with the group of questions that a question is in.</source>
        <translation>Wat u doet met de groep waarin een vraag zit.</translation>
    </message>
    <message>
        <source>This proposal waits for an answer already.</source>
        <translation>Dit voorstel wacht al op een antwoord.</translation>
    </message>
    <message>
        <source>Proposes to a unit to use what another has for its question.</source>
        <translation>Stelt een eenheid voor om voor een vraag te gebruiken wat een andere eenheid heeft.</translation>
    </message>
    <message>
        <source>Overlap arises between units. This bank holds only %1.</source>
        <translation>Overlap ontstaat tussen eenheden. Deze kennisbank bevat alleen %1.</translation>
    </message>
    <message>
        <source>The overlaps were not computed yet. “overlap run” computes them.</source>
        <translation>De overlap is nog niet berekend. ‘overlap run’ berekent die.</translation>
    </message>
    <message>
        <source>No pair is as you ask.</source>
        <translation>Er is geen paar zoals u vraagt.</translation>
    </message>
    <message>
        <source>No unit has questions in this bank.</source>
        <translation>Geen eenheid heeft vragen in deze kennisbank.</translation>
    </message>
    <message>
        <source>Overlap arises between units. Only %1 has questions in this bank.</source>
        <translation>Overlap ontstaat tussen eenheden. Alleen %1 heeft vragen in deze kennisbank.</translation>
    </message>
    <message>
        <source>again: changed</source>
        <translation>opnieuw: gewijzigd</translation>
    </message>
    <message>
        <source>later, until %1</source>
        <translation>later, tot %1</translation>
    </message>
    <message>
        <source>These two records are never compared. A pair is of two questions, projects or signals, or of a question with a study, a project or a signal.</source>
        <translation>Deze twee worden nooit vergeleken. Een paar bestaat uit twee vragen, projecten of signalen, of uit een vraag met een studie, een project of een signaal.</translation>
    </message>
    <message>
        <source>Nothing is agreed about this pair yet. “overlap action add” keeps what is agreed.</source>
        <translation>Over dit paar is nog niets afgesproken. Met “overlap action add” bewaart u wat is afgesproken.</translation>
    </message>
    <message>
        <source>This pair is done when what was agreed about it is ready and nothing is left to do.</source>
        <translation>Dit paar is klaar als een afspraak erover klaar is en er niets meer te doen is.</translation>
    </message>
    <message>
        <source>%1 (answered)</source>
        <translation>%1 (beantwoord)</translation>
    </message>
    <message>
        <source>Lets an institute go into the one that it turned out to be.</source>
        <translation>Voegt een instituut samen met het instituut dat hetzelfde is.</translation>
    </message>
    <message>
        <source>Lets a person go into the one that it turned out to be.</source>
        <translation>Voegt een persoon samen met de persoon die dezelfde is.</translation>
    </message>
    <message>
        <source>Erases the name and the contact data of a person for good.</source>
        <translation>Wist de naam en de contactgegevens van een persoon voorgoed.</translation>
    </message>
    <message>
        <source>This signal is of your own unit. Set it aside: signal set-aside UID --reason TEXT</source>
        <translation>Dit signaal is van uw eigen eenheid. Leg het weg: signal set-aside UID --reason TEXT</translation>
    </message>
    <message>
        <source>Says whether a signal of another unit matters to this one.</source>
        <translation>Zegt of een signaal van een andere eenheid voor deze van belang is.</translation>
    </message>
    <message>
        <source>%1 of %2 texts in the file overlap with this bank; nothing was imported.</source>
        <translation>%1 van %2 teksten in het bestand overlappen met deze bank; er is niets overgenomen.</translation>
    </message>
    <message>
        <source>Compares the texts of a file with this bank, without importing them.</source>
        <translation>Vergelijkt de teksten van een bestand met deze bank, zonder ze over te nemen.</translation>
    </message>
    <message>
        <source>This bank is too large to look up the words that weak pairs share.</source>
        <translation>Deze bank is te groot om de woorden op te zoeken die zwakke paren delen.</translation>
    </message>
    <message>
        <source>Writes the overlap report, or one pair of it; of the form dg without a unit a file for each unit.</source>
        <translation>Schrijft het overlaprapport, of één paar ervan; in de vorm dg zonder eenheid een bestand per eenheid.</translation>
    </message>
    <message>
        <source>reviewers disagree</source>
        <translation>beoordelaars oneens</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>Later is a day that is still to come.</source>
        <translation>Later is een dag die nog moet komen.</translation>
    </message>
    <message>
        <source>Note: %1 is past. What is agreed is late from the beginning.</source>
        <translation>Let op: %1 is voorbij. De afspraak is vanaf het begin te laat.</translation>
    </message>
    <message>
        <source>%1 has no gap of the kind %2: “%3”.</source>
        <translation>%1 heeft geen lacune van de soort %2: “%3”.</translation>
    </message>
    <message>
        <source>Writes to the units of both records of a confirmed overlap.</source>
        <translation>Schrijft aan de DG’s van beide records van een bevestigde overlap.</translation>
    </message>
    <message>
        <source>Only about an overlap of two units that is confirmed there is something to write. “overlap decide” confirms it.</source>
        <translation>Schrijven kan alleen over een bevestigde overlap van twee DG’s. “overlap decide” bevestigt die.</translation>
    </message>
    <message>
        <source>No mailbox is known of %1: fill in the address yourself.</source>
        <translation>Van %1 is geen postbus bekend: vul het adres zelf in.</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>Nothing was decided as you ask.</source>
        <translation>Er is niets besloten dat u zo zoekt.</translation>
    </message>
    <message>
        <source>A month or a week of the calendar: this month when none is given.</source>
        <translation>Een maand of een week van de kalender: deze maand als er geen is gegeven.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>Eigenaar: %1.</translation>
    </message>
    <message>
        <source>Shows all that was decided about pairs, groups of questions, agreements and gaps: who, when and why.</source>
        <translation>Toont alles wat is besloten over paren, groepen vragen, afspraken en lacunes: wie, wanneer en waarom.</translation>
    </message>
    <message>
        <source>Mark the concept “%1” as general? Set aside as too general: %2 times</source>
        <translation>Begrip ‘%1’ als algemeen markeren? Aantal keer weggelegd als te algemeen: %2</translation>
    </message>
    <message>
        <source>Let the word “%1” no longer count? Set aside as the same word: %2 times</source>
        <translation>Woord ‘%1’ niet meer laten meetellen? Aantal keer weggelegd als zelfde woord: %2</translation>
    </message>
    <message>
        <source>No gaps were kept on %1 or before. Keep those of today with “gaps keep”, to compare with later.</source>
        <translation>Op %1 of daarvoor zijn geen lacunes bewaard. Bewaar die van vandaag met ‘gaps keep’, om later mee te vergelijken.</translation>
    </message>
    <message>
        <source>On %1 no gaps were kept. Compared with %2.</source>
        <translation>Op %1 zijn geen lacunes bewaard. Vergeleken met %2.</translation>
    </message>
    <message>
        <source>(was: %1 %2)</source>
        <translation>(was: %1 %2)</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message numerus="yes">
        <source>The name stays in %n text(s) that people wrote. Check these yourself:</source>
        <translation>
            <numerusform>De naam blijft staan in %n tekst die iemand schreef. Controleer die zelf:</numerusform>
            <numerusform>De naam blijft staan in %n teksten die mensen schreven. Controleer die zelf:</numerusform>
        </translation>
    </message>
    <message>
        <source>This bank is of an older version of the program, and its file can only be read. Copy it to a folder of your own and open the copy.</source>
        <translation>Deze kennisbank is van een oudere versie van het programma en het bestand is alleen te lezen. Kopieer het naar een eigen map en open de kopie.</translation>
    </message>
    <message>
        <source>This agreement is done or lapsed: nothing was changed. “overlap action begin” lets it run again.</source>
        <translation>Deze afspraak is klaar of vervallen: er is niets veranderd. Met “overlap action begin” loopt hij weer.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) left out, without title, text or address</source>
        <translation>
            <numerusform>%1: %n bericht weggelaten, zonder titel, tekst of adres</numerusform>
            <numerusform>%1: %n berichten weggelaten, zonder titel, tekst of adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed later and stay as they are.</source>
        <translation>
            <numerusform>%n veld is later veranderd en blijft zoals het is.</numerusform>
            <numerusform>%n velden zijn later veranderd en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>Is it a table? Then say with --map which column is which field.</source>
        <translation>Is het een tabel? Zeg dan met --map welke kolom welk veld is.</translation>
    </message>
    <message>
        <source>This is one record. Name two to compare.</source>
        <translation>Dit is één en hetzelfde. Noem er twee om te vergelijken.</translation>
    </message>
    <message>
        <source>%1 is not in the list of overlaps: no run found that these two overlap. “overlap add” puts them there.</source>
        <translation>%1 staat niet in de lijst met overlap: bij het berekenen is tussen deze twee geen overlap gevonden. Met “overlap add” komt het paar er wel in.</translation>
    </message>
    <message>
        <source>What can be used again is a study or a project that one unit has for the question of another. Name such a pair.</source>
        <translation>Hergebruik kan met een studie of project van de ene eenheid voor de vraag van een andere. Noem zo’n paar.</translation>
    </message>
    <message>
        <source>The word “%1” counts already: it was not ignored.</source>
        <translation>Het woord “%1” telt al mee: het was niet uitgezet.</translation>
    </message>
    <message>
        <source>This bank has no user called “%1”.</source>
        <translation>Deze kennisbank heeft geen gebruiker met de naam “%1”.</translation>
    </message>
    <message>
        <source>Who can be asked: %1</source>
        <translation>Wie u kunt vragen: %1</translation>
    </message>
    <message>
        <source>Say with --remark what the other reason is.</source>
        <translation>Zeg met --remark wat de andere reden is.</translation>
    </message>
    <message>
        <source>Say with --reason why this pair is set aside.</source>
        <translation>Zeg met --reason waarom dit paar wordt weggelegd.</translation>
    </message>
    <message>
        <source>The reasons are:</source>
        <translation>De redenen zijn:</translation>
    </message>
    <message>
        <source>The options are: %1</source>
        <translation>De opties zijn: %1</translation>
    </message>
    <message>
        <source>This must be filled in too: %1</source>
        <translation>Dit moet ook ingevuld worden: %1</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is the right file. %1</source>
        <translation>Dit bestand kan niet gelezen worden. Kijk na of het het goede bestand is. %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Dit bestand is er niet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the inbox</source>
        <translation>
            <numerusform>%n bericht in de inbox</numerusform>
            <numerusform>%n berichten in de inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read before</source>
        <translation>
            <numerusform>%n was al gelezen</numerusform>
            <numerusform>%n waren al gelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Redacteuren</translation>
    </message>
    <message>
        <source>Project leaders</source>
        <translation>Projectleiders</translation>
    </message>
    <message>
        <source>Translators</source>
        <translation>Vertalers</translation>
    </message>
    <message>
        <source>Organisations as author</source>
        <translation>Organisaties als auteur</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Code van de eenheid</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Naam van de eenheid</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>0 to 100; the sum of the parts in the compare view</source>
        <translation>0 tot 100; de som van de delen in de vergelijking</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>And</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigenaar: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Needed: without an answer you cannot advise well. Useful: good to know.</source>
        <translation>Nodig: zonder antwoord kunt u niet goed adviseren. Nuttig: fijn om te weten.</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nodig voor</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>How far the question has been answered</source>
        <translation>Hoe ver de vraag is beantwoord</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Strong and probable overlaps with other units</source>
        <translation>Sterke en waarschijnlijke overlap met andere eenheden</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Whether everybody may read the study</source>
        <translation>Of iedereen de studie mag lezen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>Bruikbaar tot</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Year and number, given when it is issued</source>
        <translation>Jaar en nummer, gegeven bij het uitgeven</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Guessed from where the source lies</source>
        <translation>Afgeleid van de plek van de bron</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>How soon somebody must act on it</source>
        <translation>Hoe snel iemand er iets mee moet doen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Within how many years it matters</source>
        <translation>Binnen hoeveel jaar het van belang is</translation>
    </message>
    <message>
        <source>I × L</source>
        <translation>G × K</translation>
    </message>
    <message>
        <source>Impact times likelihood, each from 1 to 5</source>
        <translation>Gevolg maal kans, elk van 1 tot 5</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nog</translation>
    </message>
    <message>
        <source>Days until the date to act before or the next decision of its dossiers</source>
        <translation>Dagen tot de datum om te reageren of het volgende besluit van de dossiers</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>DESTEP</source>
        <translation>DESTEP</translation>
    </message>
    <message>
        <source>Whole ministry</source>
        <translation>Heel BZK</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>%1, priority</source>
        <translation>%1, prioriteit</translation>
    </message>
    <message>
        <source>Newest study: %1</source>
        <translation>Nieuwste studie: %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Policy of today, challenges of tomorrow, or both</source>
        <translation>Beleid van vandaag, uitdagingen van morgen, of allebei</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Beslismoment</translation>
    </message>
    <message>
        <source>The next moment at which something is decided</source>
        <translation>Het eerstvolgende moment waarop er iets wordt besloten</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Open questions / all questions</source>
        <translation>Open vragen / alle vragen</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Hoe actueel</translation>
    </message>
    <message>
        <source>The age of the newest study against how long knowledge stays usable here</source>
        <translation>Hoe oud de nieuwste studie is, vergeleken met hoe lang kennis hier bruikbaar blijft</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Te laat: %1</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>Instituut</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Running projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Projects from the award to the delivery</source>
        <translation>Projecten die zijn gegund en nog niet opgeleverd</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Researchers and experts who work there now</source>
        <translation>Onderzoekers en experts die daar nu werken</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Overeenkomst tot</translation>
    </message>
    <message>
        <source>Look at these data now</source>
        <translation>Bekijk deze gegevens nu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Werkt bij</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundig in</translation>
    </message>
    <message>
        <source>Review after</source>
        <translation>Controleren na</translation>
    </message>
    <message>
        <source>When these data must be looked at again</source>
        <translation>Wanneer u deze gegevens opnieuw bekijkt</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Besloten op %1</translation>
    </message>
    <message>
        <source>Needed on %1</source>
        <translation>Nodig op %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>When it was decided or, until then, when a decision is needed</source>
        <translation>Wanneer is besloten, of wanneer een besluit nodig is</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>%1 attending, %2 on the list, %3 places</source>
        <translation>%1 komen, %2 op de lijst, %3 plaatsen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Nog geen datum</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>nog te komen</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>How many attend, of all places or people invited</source>
        <translation>Hoeveel mensen komen, van hoeveel plaatsen of genodigden</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Tasks of the event that are not done</source>
        <translation>Taken van de bijeenkomst die nog open zijn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Studies, signals, questions and projects</source>
        <translation>Studies, signalen, vragen en projecten</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Adviezen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Follows from the minutes of what comes before</source>
        <translation>Volgt uit de minuten van wat ervoor komt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>The space bar says that somebody was there</source>
        <translation>Met de spatiebalk geeft u aan dat iemand er was</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Ook bij</translation>
    </message>
    <message>
        <source>Other events at the same time</source>
        <translation>Andere bijeenkomsten op dat moment</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Gekoppeld aan</translation>
    </message>
    <message>
        <source>What it is about, or what was made of it</source>
        <translation>Waar het over gaat, of wat ervan is gemaakt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Toegankelijk</translation>
    </message>
    <message>
        <source>Whether everybody can read it, with a screen reader too</source>
        <translation>Of iedereen het kan lezen, ook met een schermlezer</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Whether it may go online</source>
        <translation>Of het online mag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Eenheden</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Questions that need an answer before you can advise well</source>
        <translation>Vragen die een antwoord nodig hebben voor een goed advies</translation>
    </message>
    <message>
        <source>again: changed</source>
        <translation>opnieuw: gewijzigd</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>The date that the rule looks at: needed by, issued, seen, delivered or published on</source>
        <translation>Waar de regel mee rekent: nodig voor, verschenen, gezien, opgeleverd of gepubliceerd op</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wie het heeft</translation>
    </message>
    <message>
        <source>A study or a project of another unit that may answer it</source>
        <translation>Een studie of project van een andere eenheid die de vraag misschien beantwoordt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>zelf gekozen</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Wat er mist</translation>
    </message>
    <message>
        <source>Ready before</source>
        <translation>Klaar vóór</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Strength 3 or more, or reviewed</source>
        <translation>Sterkte 3 of hoger, of getoetst</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Ouder dan norm</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Of the whole row</source>
        <translation>Van de hele rij</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Aanpak</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Werkt het?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>How strong the evidence is, from 1 to 5; 0 is not applicable</source>
        <translation>Hoe sterk het bewijs is, van 1 tot 5; 0 is niet van toepassing</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Gebruikt in</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>This verdict counts the findings that are strong enough: %1 of %2. Always read the studies.</source>
        <translation>Dit oordeel telt de bevindingen die sterk genoeg zijn: %1 van %2. Lees altijd de studies.</translation>
    </message>
    <message>
        <source>Works / partly / not</source>
        <translation>Werkt / deels / niet</translation>
    </message>
    <message>
        <source>Each finding is a part of the bar, longer where its evidence is stronger: full works, half works partly, empty does not, struck out backfires, dotted is not known</source>
        <translation>Elke bevinding is een deel van de balk. Dat deel is langer als het bewijs sterker is. Vol werkt, half werkt deels, leeg werkt niet, doorgestreept werkt averechts, gestippeld is niet bekend.</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Findings of studies that were not withdrawn or replaced</source>
        <translation>Bevindingen van studies die niet zijn ingetrokken of vervangen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Whose studies these are</source>
        <translation>Van wie deze studies zijn</translation>
    </message>
    <message>
        <source>Advice to others</source>
        <translation>Advies aan anderen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Whose knowledge bank it is</source>
        <translation>Van wie de kennisbank is</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Nobody has looked at it for a year. Is it all still correct?</source>
        <translation>Een jaar lang heeft niemand ernaar gekeken. Klopt alles nog?</translation>
    </message>
    <message>
        <source>With a triangle: nobody looked at it for a year</source>
        <translation>Met een driehoek: een jaar lang niet nagekeken</translation>
    </message>
    <message>
        <source>The unit that wrote it down</source>
        <translation>De eenheid die dit heeft opgeschreven</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) may fit</source>
        <translation>
            <numerusform>%n studie past misschien</numerusform>
            <numerusform>%n studies passen misschien</numerusform>
        </translation>
    </message>
    <message>
        <source>solved?</source>
        <translation>opgelost?</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>From this day on it is a gap, by the dates that the rule looks at. Where they do not say it: the first day on which it was kept to compare</source>
        <translation>Vanaf deze dag is het een lacune, volgens de datums waar de regel naar kijkt. Zijn die er niet? Dan staat hier de dag waarop de lacune voor het eerst is bewaard.</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>niet benaderen</translation>
    </message>
    <message>
        <source>Times present</source>
        <translation>Keer aanwezig</translation>
    </message>
    <message>
        <source>At how many events they were present</source>
        <translation>Bij hoeveel bijeenkomsten deze persoon aanwezig was</translation>
    </message>
    <message>
        <source>Last present</source>
        <translation>Laatst aanwezig</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Why we may keep these data, or that they want no contact</source>
        <translation>Waarom wij deze gegevens mogen bewaren, of dat iemand niet benaderd wil worden</translation>
    </message>
    <message>
        <source>again: larger now</source>
        <translation>opnieuw: nu groter</translation>
    </message>
    <message>
        <source>Until an answer is needed; empty when that is more than half a year</source>
        <translation>Tot er een antwoord nodig is; leeg als dat langer dan een half jaar duurt</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nieuwste</translation>
    </message>
    <message>
        <source>Year of the newest study</source>
        <translation>Jaar van de nieuwste studie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Projects of the whole row that run</source>
        <translation>Lopende projecten van de hele rij</translation>
    </message>
    <message>
        <source>New since the gaps were kept on %1</source>
        <translation>Nieuw sinds de lacunes bewaard zijn op %1</translation>
    </message>
    <message>
        <source>Of another kind since the gaps were kept on %1</source>
        <translation>Van een andere soort sinds de lacunes bewaard zijn op %1</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 is de trekker</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>Ending within half a year</source>
        <translation>Eindigt binnen een half jaar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste verandering</translation>
    </message>
    <message>
        <source>When something of the unit changed that is here</source>
        <translation>Wanneer er iets van de eenheid veranderde dat hier staat</translation>
    </message>
    <message>
        <source>With those of the units below it</source>
        <translation>Met die van de eenheden eronder</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>A project is running, and there was no contact for a long time</source>
        <translation>Er loopt een project, en er was lang geen contact</translation>
    </message>
    <message>
        <source>With a triangle: a project is running, and there was no contact for a long time</source>
        <translation>Met een driehoek: er loopt een project, en er was lang geen contact</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Place 1 is the gap that most is asked about, and about which least is known. The settings have the weights</source>
        <translation>Plaats 1 is de lacune waar het meest om wordt gevraagd en waar het minst over bekend is. De gewichten staan in de instellingen</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Door mensen</translation>
    </message>
    <message>
        <source>Group of questions</source>
        <translation>Groep vragen</translation>
    </message>
    <message>
        <source>Gap map</source>
        <translation>Lacunekaart</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation>Toch nodig</translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>Geen lacune</translation>
    </message>
    <message>
        <source>A gap after all</source>
        <translation>Toch een lacune</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown as its level says</source>
        <translation>Getoond zoals het niveau zegt</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Opgeschreven</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Van de lijst gehaald</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Weer opgepakt</translation>
    </message>
    <message>
        <source>Something else lacks</source>
        <translation>Er mist iets anders</translation>
    </message>
    <message>
        <source>What lacks is as proposed</source>
        <translation>Er mist wat is voorgesteld</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>contrad.</source>
        <translation>tegenstr.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>project running</source>
        <translation>project loopt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>full</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>tegenstrijdig</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This record is no longer there. Refresh the list with F5.</source>
        <translation>Dit staat er niet meer. Ververs de lijst met F5.</translation>
    </message>
    <message>
        <source>A value is not right. Nothing was changed. Mend the value and save again.</source>
        <translation>Een waarde klopt niet. Er is niets veranderd. Pas de waarde aan en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>These data belong to another unit. You can read and link them, not change them.</source>
        <translation>Deze gegevens zijn van een andere eenheid. U kunt ze lezen en koppelen, maar niet veranderen.</translation>
    </message>
    <message>
        <source>This is not possible yet. Nothing was changed. First add what is missing.</source>
        <translation>Dit kan nog niet. Er is niets veranderd. Vul eerst aan wat er ontbreekt.</translation>
    </message>
    <message>
        <source>Someone else changed the same data. Both versions were kept. Choose which one holds.</source>
        <translation>Iemand anders heeft dezelfde gegevens veranderd. Beide versies zijn bewaard. Kies welke geldt.</translation>
    </message>
    <message>
        <source>Another record has this value already. Nothing was changed. Choose another.</source>
        <translation>Deze waarde staat al bij iets anders. Er is niets veranderd. Kies een andere.</translation>
    </message>
    <message>
        <source>This knowledge bank was saved by a newer version of this program. Nothing was changed. Install the newer version.</source>
        <translation>Uw kennisbank is bewaard met een nieuwere versie van dit programma. Er is niets veranderd. Installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>This file is not a knowledge bank. Nothing was changed. Choose a file that ends in .kennisbank.</source>
        <translation>Dit bestand is geen kennisbank. Er is niets veranderd. Kies een bestand dat eindigt op .kennisbank.</translation>
    </message>
    <message>
        <source>This file is damaged. It was left as it is. Restore a copy with File &gt; Restore a copy.</source>
        <translation>Dit bestand is beschadigd. Er is niets aan veranderd. Zet een kopie terug met Bestand &gt; Kopie terugzetten.</translation>
    </message>
    <message>
        <source>Another program is writing in this file. Your text is still on screen. Wait a moment and try again.</source>
        <translation>Een ander programma schrijft in dit bestand. Uw tekst staat nog op het scherm. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You can only read this file. Nothing was changed. Make a copy in a folder of your own.</source>
        <translation>U kunt dit bestand alleen lezen. Er is niets veranderd. Maak een kopie in een eigen map.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before was kept. Make room and save again.</source>
        <translation>De schijf is vol. Wat al bewaard was, staat er nog. Maak ruimte en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>The computer is out of memory. What was saved before was kept. Close other programs and try again.</source>
        <translation>De computer heeft te weinig geheugen. Wat al bewaard was, staat er nog. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Reading or saving failed. What was saved before was kept. Try again or choose another place.</source>
        <translation>Er ging iets mis bij het lezen of bewaren. Wat al bewaard was, staat er nog. Probeer het opnieuw of kies een andere plek.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Check that it is the right file.</source>
        <translation>Dit bestand is niet te lezen. Er is niets veranderd. Kijk na of dit het goede bestand is.</translation>
    </message>
    <message>
        <source>This is too large. Nothing was changed. Choose a smaller file or a part of it.</source>
        <translation>Dit is te groot. Er is niets veranderd. Kies een kleiner bestand of een deel ervan.</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed. You can start it again.</source>
        <translation>U hebt dit gestopt. Er is niets veranderd. U kunt opnieuw beginnen.</translation>
    </message>
    <message>
        <source>This version cannot do this yet. Nothing was changed.</source>
        <translation>Deze versie kan dit nog niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Others use these data. Nothing was deleted. Take the record out of use or merge it.</source>
        <translation>Anderen gebruiken deze gegevens. Er is niets verwijderd. Stel het gegeven buiten gebruik of voeg het samen.</translation>
    </message>
    <message>
        <source>This project was awarded. Nothing was deleted. Stop the project instead.</source>
        <translation>Dit project is gegund. Er is niets verwijderd. Stop het project.</translation>
    </message>
    <message>
        <source>This advice was offered. Nothing was deleted. Withdraw the advice instead.</source>
        <translation>Dit advies is aangeboden. Er is niets verwijderd. Trek het advies in.</translation>
    </message>
    <message>
        <source>Others rely on this study. Nothing was deleted. Withdraw the study instead.</source>
        <translation>Anderen rekenen op deze studie. Er is niets verwijderd. Trek de studie in.</translation>
    </message>
    <message>
        <source>This bulletin was issued. Nothing was deleted. Make a corrected version instead.</source>
        <translation>Deze signalering is uitgegeven. Er is niets verwijderd. Maak een gecorrigeerde versie.</translation>
    </message>
    <message>
        <source>One of these two records is for its own DG only, so no letter was made. Ask that unit to share it within BZK.</source>
        <translation>Een van deze twee gegevens is alleen voor de eigen DG. Er is daarom geen brief gemaakt. Vraag die eenheid om het te delen binnen BZK.</translation>
    </message>
    <message>
        <source>One of these records lies in the trash, expired or was merged into another. Nothing was changed. Take it out of the trash, or go on with the question in which it went on.</source>
        <translation>Een van deze gegevens ligt in de prullenbak, is vervallen of is samengevoegd met een ander. Er is niets veranderd. Haal het uit de prullenbak, of ga verder met de vraag waarin het is opgegaan.</translation>
    </message>
    <message>
        <source>An advice asks for five things at most. Nothing was changed. Take some out, or bring them together.</source>
        <translation>Een advies vraagt hooguit vijf dingen. Er is niets gewijzigd. Haal er een paar weg, of voeg ze samen.</translation>
    </message>
    <message>
        <source>This would be public, and names what is not (%1). Nothing was made. Make it internal, or ask the owner to share the source.</source>
        <translation>Dit zou openbaar zijn en noemt wat niet openbaar is (%1). Er is niets gemaakt. Maak het intern, of vraag de eigenaar de bron te delen.</translation>
    </message>
    <message>
        <source>This record lies in the trash. Nothing was changed. Take it out of the trash first.</source>
        <translation>Dit ligt in de prullenbak. Er is niets veranderd. Haal het eerst uit de prullenbak.</translation>
    </message>
    <message>
        <source>This advice was offered and stays as it is. Nothing was changed. Begin a new version of it.</source>
        <translation>Dit advies is aangeboden en blijft zoals het is. Er is niets veranderd. Begin een nieuwe versie.</translation>
    </message>
    <message>
        <source>This bulletin is out and stays as it is. Nothing was changed. Make a corrected version of it.</source>
        <translation>Deze signalering is uitgegeven en blijft zoals zij is. Er is niets veranderd. Maak een gecorrigeerde versie.</translation>
    </message>
    <message>
        <source>You judge this pair yourself. Ask somebody else to judge it too.</source>
        <translation>U beoordeelt dit paar zelf. Vraag iemand anders om ook te kijken.</translation>
    </message>
    <message>
        <source>A gap needs a title, and why it is one. Nothing was changed. Write both.</source>
        <translation>Bij een lacune horen een titel en waarom het er een is. Er is niets veranderd. Schrijf allebei op.</translation>
    </message>
    <message>
        <source>What is asked about a gap is a knowledge question. Nothing was changed. Choose one.</source>
        <translation>Over een lacune stelt u een kennisvraag. Er is niets veranderd. Kies een kennisvraag.</translation>
    </message>
    <message>
        <source>What comes of a gap is a knowledge question or a research project. Nothing was changed. Choose one.</source>
        <translation>Uit een lacune volgt een kennisvraag of een onderzoeksproject. Er is niets veranderd. Kies een van de twee.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>this is not possible in that place</source>
        <translation>op die plek kan dat niet</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>de map is er niet</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. The knowledge bank was not changed. Choose another place.</source>
        <translation>Het bestand %1 is niet gemaakt: %2. De kennisbank is niet veranderd. Kies een andere plek.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>%n record exporteren</numerusform>
            <numerusform>%n records exporteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n record geschreven naar %1.</numerusform>
            <numerusform>%n records geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected. First select what to export.</source>
        <translation>Er is niets gekozen. Kies eerst wat u wilt exporteren.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Lijst exporteren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n regel geschreven naar %1.</numerusform>
            <numerusform>%n regels geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing: %1.</source>
        <translation>Delen: %1.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Code elders</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Overige gegevens</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Afkorting</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Naam in het Engels</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Valt onder</translation>
    </message>
    <message>
        <source>Coordinates the knowledge function</source>
        <translation>Coördineert de kennisfunctie</translation>
    </message>
    <message>
        <source>Knowledge group</source>
        <translation>Kennisgroep</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig van</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Opvolger</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Achtervoegsel</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titulatuur</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Werkt bij</translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Contact data public for business</source>
        <translation>Zakelijk openbaar</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Review after</source>
        <translation>Controleren na</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Niet benaderen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>ROR ID</source>
        <translation>ROR-code</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Contact through</source>
        <translation>Contact via</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Priority from</source>
        <translation>Prioriteit vanaf</translation>
    </message>
    <message>
        <source>Priority until</source>
        <translation>Prioriteit tot</translation>
    </message>
    <message>
        <source>Refresh knowledge after (months)</source>
        <translation>Kennis verversen na (maanden)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parliamentary file</source>
        <translation>Kamerstukdossier</translation>
    </message>
    <message>
        <source>Budget article</source>
        <translation>Begrotingsartikel</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decision moment</source>
        <translation>Beslismoment</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation>Voorkeursterm</translation>
    </message>
    <message>
        <source>Preferred term in English</source>
        <translation>Voorkeursterm in het Engels</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Ander woord voor</translation>
    </message>
    <message>
        <source>Hidden spelling</source>
        <translation>Verborgen schrijfwijze</translation>
    </message>
    <message>
        <source>Broader concept</source>
        <translation>Breder begrip</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>General concept</source>
        <translation>Algemeen begrip</translation>
    </message>
    <message>
        <source>Concept URI</source>
        <translation>Webadres van het begrip</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Soort vraag</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Needed or useful</source>
        <translation>Nodig of nuttig</translation>
    </message>
    <message>
        <source>Supports decision</source>
        <translation>Helpt bij besluit</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nodig voor</translation>
    </message>
    <message>
        <source>Answer in short</source>
        <translation>Antwoord in het kort</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Revisit on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Samengevoegd met</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gesteld op</translation>
    </message>
    <message>
        <source>Answered in a meeting</source>
        <translation>Antwoord uit bijeenkomst</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Central question</source>
        <translation>Centrale vraag</translation>
    </message>
    <message>
        <source>Existing knowledge checked</source>
        <translation>Bestaande kennis bekeken</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Bekeken door</translation>
    </message>
    <message>
        <source>Knowledge checked on</source>
        <translation>Bekeken op</translation>
    </message>
    <message>
        <source>Studies shown</source>
        <translation>Getoonde studies</translation>
    </message>
    <message>
        <source>Remark on existing knowledge</source>
        <translation>Opmerking bij bestaande kennis</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Uitvoerder</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Raming</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Cost split</source>
        <translation>Verdeling over eenheden</translation>
    </message>
    <message>
        <source>In the Strategic Evaluation Agenda (SEA)</source>
        <translation>In de Strategische Evaluatieagenda (SEA)</translation>
    </message>
    <message>
        <source>SEA theme</source>
        <translation>SEA-thema</translation>
    </message>
    <message>
        <source>SEA subtheme</source>
        <translation>SEA-subthema</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Onafhankelijkheid</translation>
    </message>
    <message>
        <source>Note on independence</source>
        <translation>Toelichting op onafhankelijkheid</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplande start</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Gepland einde</translation>
    </message>
    <message>
        <source>Draft ready on</source>
        <translation>Concept klaar op</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Opgeleverd op</translation>
    </message>
    <message>
        <source>Policy response on</source>
        <translation>Beleidsreactie op</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Reference of the policy response</source>
        <translation>Kenmerk van de beleidsreactie</translation>
    </message>
    <message>
        <source>Policy response in short</source>
        <translation>Beleidsreactie in het kort</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Waarom opnieuw geopend</translation>
    </message>
    <message>
        <source>Remark on the phase</source>
        <translation>Opmerking bij de fase</translation>
    </message>
    <message>
        <source>Reason stopped</source>
        <translation>Reden van stoppen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>From phase</source>
        <translation>Van fase</translation>
    </message>
    <message>
        <source>To phase</source>
        <translation>Naar fase</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Continued despite</source>
        <translation>Toch doorgegaan bij</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Onafhankelijk</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>How handled</source>
        <translation>Wat is ermee gedaan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>And</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Kind of overlap</source>
        <translation>Soort overlap</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Later, from</source>
        <translation>Later, vanaf</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Checksum of the first text</source>
        <translation>Controlegetal van de eerste tekst</translation>
    </message>
    <message>
        <source>Checksum of the second text</source>
        <translation>Controlegetal van de tweede tekst</translation>
    </message>
    <message>
        <source>Shared then</source>
        <translation>Wat toen in beide stond</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>Vertaalde titel</translation>
    </message>
    <message>
        <source>Authors and roles</source>
        <translation>Auteurs en rollen</translation>
    </message>
    <message>
        <source>Commissioned by</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Commissioned by (name)</source>
        <translation>Opdrachtgever (naam)</translation>
    </message>
    <message>
        <source>Date issued</source>
        <translation>Datum uitgave</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>In (journal or book)</source>
        <translation>In (tijdschrift of boek)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Jaargang</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Druk</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Rapportnummer</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>URN:NBN</source>
        <translation>URN:NBN</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Other identifiers</source>
        <translation>Andere codes</translation>
    </message>
    <message>
        <source>Parliamentary paper</source>
        <translation>Kamerstuk</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Laatst nagekeken</translation>
    </message>
    <message>
        <source>Summary (source)</source>
        <translation>Samenvatting (bron)</translation>
    </message>
    <message>
        <source>Plain-language summary</source>
        <translation>Samenvatting in eenvoudige taal</translation>
    </message>
    <message>
        <source>Main result</source>
        <translation>Belangrijkste uitkomst</translation>
    </message>
    <message>
        <source>Research question</source>
        <translation>Onderzoeksvraag</translation>
    </message>
    <message>
        <source>Research methods</source>
        <translation>Onderzoeksmethode</translation>
    </message>
    <message>
        <source>Kind of knowledge</source>
        <translation>Soort kennis</translation>
    </message>
    <message>
        <source>Evaluation moment</source>
        <translation>Moment van evaluatie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Gegevens vanaf</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>Gegevens tot</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Vindplaats</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Quality review</source>
        <translation>Kwaliteitstoets</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>Bruikbaar tot</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Openbaarheid</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Beoordeeld op</translation>
    </message>
    <message>
        <source>Woo category</source>
        <translation>Woo-categorie</translation>
    </message>
    <message>
        <source>Reason not to publish</source>
        <translation>Reden om niet te publiceren</translation>
    </message>
    <message>
        <source>Publish before</source>
        <translation>Publiceren vóór</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Gepubliceerd op</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar webadres</translation>
    </message>
    <message>
        <source>Personal data checked</source>
        <translation>Persoonsgegevens nagekeken</translation>
    </message>
    <message>
        <source>Accessibility checked</source>
        <translation>Toegankelijkheid nagekeken</translation>
    </message>
    <message>
        <source>Rights checked</source>
        <translation>Rechten nagekeken</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Other study</source>
        <translation>Andere studie</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>Beantwoordt de vraag</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Gekoppeld door</translation>
    </message>
    <message>
        <source>Linked on</source>
        <translation>Gekoppeld op</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Bestandstype</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Controlegetal</translation>
    </message>
    <message>
        <source>Place (file or link)</source>
        <translation>Plaats (bestand of link)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Accessible file</source>
        <translation>Toegankelijk bestand</translation>
    </message>
    <message>
        <source>May go online</source>
        <translation>Mag op internet</translation>
    </message>
    <message>
        <source>Text can be searched</source>
        <translation>Tekst is doorzoekbaar</translation>
    </message>
    <message>
        <source>Kind of approach</source>
        <translation>Soort aanpak</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Aanpak</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Werkt het?</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <translation>Bewijskracht</translation>
    </message>
    <message>
        <source>Finding in one sentence</source>
        <translation>Bevinding in één zin</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Wat is gemeten</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Waar en wanneer</translation>
    </message>
    <message>
        <source>Works only if</source>
        <translation>Werkt alleen als</translation>
    </message>
    <message>
        <source>Size of effect</source>
        <translation>Grootte van het effect</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Wat wij deden</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat goed ging</translation>
    </message>
    <message>
        <source>What did not go well</source>
        <translation>Wat niet goed ging</translation>
    </message>
    <message>
        <source>Advice to others</source>
        <translation>Advies aan anderen</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Meer weten</translation>
    </message>
    <message>
        <source>What was used</source>
        <translation>Wat is gebruikt</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Gebruikt in</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Name in web address</source>
        <translation>Naam in het webadres</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>DESTEP</source>
        <translation>DESTEP</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>Time horizon</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Opportunity or threat</source>
        <translation>Voordeel of nadeel</translation>
    </message>
    <message>
        <source>Act before</source>
        <translation>Reageren vóór</translation>
    </message>
    <message>
        <source>Relevant to the whole ministry</source>
        <translation>Van belang voor heel BZK</translation>
    </message>
    <message>
        <source>Why the whole ministry</source>
        <translation>Waarom heel BZK</translation>
    </message>
    <message>
        <source>Urgency, by hand</source>
        <translation>Urgentie, met de hand</translation>
    </message>
    <message>
        <source>Reason for the urgency</source>
        <translation>Reden van de urgentie</translation>
    </message>
    <message>
        <source>What do we do with this?</source>
        <translation>Wat doen we hiermee?</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Reason for setting aside</source>
        <translation>Reden van wegleggen</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Opnieuw bekijken</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>What does this mean for the dossier?</source>
        <translation>Wat betekent dit voor het dossier?</translation>
    </message>
    <message>
        <source>How important (1–3)</source>
        <translation>Hoe belangrijk (1–3)</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Uitgegeven op</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redactie</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Verbetert</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Signalering</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation>Wat is er nieuw?</translation>
    </message>
    <message>
        <source>Why does it matter to BZK?</source>
        <translation>Waarom is dit van belang voor BZK?</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Note on accessibility</source>
        <translation>Toelichting op toegankelijkheid</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Verkenning</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aantal plaatsen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Remark on the evaluation</source>
        <translation>Opmerking bij de evaluatie</translation>
    </message>
    <message>
        <source>Why it is moved or cancelled</source>
        <translation>Waarom verplaatst of geannuleerd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Naam van de spreker</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>In and out of scope</source>
        <translation>Wel en niet</translation>
    </message>
    <message>
        <source>Results in short</source>
        <translation>Opbrengst in het kort</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Addressee in words</source>
        <translation>Aan wie, in woorden</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>Van eenheid</translation>
    </message>
    <message>
        <source>Decision needed on</source>
        <translation>Besluit nodig op</translation>
    </message>
    <message>
        <source>Reason for the advice</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Kernboodschap</translation>
    </message>
    <message>
        <source>Advice (decision asked)</source>
        <translation>Advies (gevraagd besluit)</translation>
    </message>
    <message>
        <source>Dilemma</source>
        <translation>Dilemma</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat weten wij niet</translation>
    </message>
    <message>
        <source>There is nothing that we do not know</source>
        <translation>Er is niets dat wij niet weten</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Aangeboden op</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Besluit op</translation>
    </message>
    <message>
        <source>Decision note</source>
        <translation>Toelichting op besluit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Own assessment</source>
        <translation>Eigen inschatting</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Aangehaald in</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Andere bron</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Standpunt</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Vastgelegd op</translation>
    </message>
    <message>
        <source>Frozen by</source>
        <translation>Vastgelegd door</translation>
    </message>
    <message>
        <source>Checksum of the print</source>
        <translation>Controlegetal van de afdruk</translation>
    </message>
    <message>
        <source>Checksum of the data</source>
        <translation>Controlegetal van de gegevens</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Soort contact</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>Instituut</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Vervolg op</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Weeks before the event</source>
        <translation>Weken vóór de bijeenkomst</translation>
    </message>
    <message>
        <source>Not accessible, because</source>
        <translation>Niet toegankelijk, omdat</translation>
    </message>
    <message>
        <source>What the score rested on</source>
        <translation>Waar de score vandaan kwam</translation>
    </message>
    <message>
        <source>Words of the first text</source>
        <translation>Woorden van de eerste tekst</translation>
    </message>
    <message>
        <source>Words of the second text</source>
        <translation>Woorden van de tweede tekst</translation>
    </message>
    <message>
        <source>Shown always or never</source>
        <translation>Altijd of nooit tonen</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Met de hand toegevoegd</translation>
    </message>
    <message>
        <source>Also asked of</source>
        <translation>Ook gevraagd aan</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>Ready before</source>
        <translation>Klaar vóór</translation>
    </message>
    <message>
        <source>Answer of the DG</source>
        <translation>Antwoord van het DG</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <source>No outcome, because</source>
        <translation>Geen uitkomst, want</translation>
    </message>
    <message>
        <source>Agreed upon in a group</source>
        <translation>Afgesproken in een groep</translation>
    </message>
</context>
<context>
    <name>FittingSources</name>
    <message>
        <source>same words: %1</source>
        <translation>zelfde woorden: %1</translation>
    </message>
    <message>
        <source>Finding: %1
%2; strength of evidence %3 of 5; %4</source>
        <translation>Bevinding: %1
%2; sterkte van bewijs %3 van 5; %4</translation>
    </message>
</context>
<context>
    <name>HistoryPaper</name>
    <message>
        <source>made by %1</source>
        <translation>gemaakt door %1</translation>
    </message>
    <message>
        <source>put in the trash by %1</source>
        <translation>naar de prullenbak door %1</translation>
    </message>
    <message>
        <source>put back by %1</source>
        <translation>teruggezet door %1</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>veranderd door %1</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>a field of a newer version</source>
        <translation>een veld van een nieuwere versie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>nog niet beoordeeld</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>becomes yours; that it is of %1 is kept beside the fields</source>
        <translation>wordt van u; dat het van %1 is, blijft naast de velden bewaard</translation>
    </message>
    <message>
        <source>kept beside the fields: %1</source>
        <translation>bewaard naast de velden: %1</translation>
    </message>
    <message>
        <source>it has no title; this serves as one: %1</source>
        <translation>er is geen titel; dit is nu de titel: %1</translation>
    </message>
    <message>
        <source>the end of the record is missing</source>
        <translation>het einde ontbreekt</translation>
    </message>
    <message>
        <source>text outside a record: %1</source>
        <translation>losse tekst: %1</translation>
    </message>
    <message>
        <source>no clear date: %1</source>
        <translation>geen duidelijke datum: %1</translation>
    </message>
    <message>
        <source>unknown value, kept beside the fields: %1</source>
        <translation>onbekende waarde, bewaard naast de velden: %1</translation>
    </message>
    <message>
        <source>kept as it is, but it is not right: %1</source>
        <translation>bewaard zoals het is, maar het klopt niet: %1</translation>
    </message>
    <message>
        <source>unexplained abbreviation: %1</source>
        <translation>afkorting zonder uitleg: %1</translation>
    </message>
    <message>
        <source>the entry that it refers to is not in the file: %1</source>
        <translation>waar het naar verwijst, staat niet in het bestand: %1</translation>
    </message>
    <message>
        <source>is there twice, the later is kept beside the fields: %1</source>
        <translation>staat er twee keer, de laatste is bewaard naast de velden: %1</translation>
    </message>
    <message>
        <source>not Unicode: read as Windows-1252</source>
        <translation>geen Unicode: gelezen als Windows-1252</translation>
    </message>
    <message>
        <source>unreadable characters: %1</source>
        <translation>onleesbare tekens: %1</translation>
    </message>
    <message>
        <source>empty characters removed: %1</source>
        <translation>lege tekens weggehaald: %1</translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>al aanwezig</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>verandert</translation>
    </message>
    <message>
        <source>resembles another</source>
        <translation>lijkt op een ander</translation>
    </message>
    <message>
        <source>looks like “%1”</source>
        <translation>lijkt op ‘%1’</translation>
    </message>
    <message>
        <source>It has no title. Give it one in the file and import again.</source>
        <translation>Er is geen titel. Zet een titel in het bestand en importeer opnieuw.</translation>
    </message>
    <message>
        <source>A field is larger than 1 MB. Shorten it and import again.</source>
        <translation>Een veld is groter dan 1 MB. Maak het korter en importeer opnieuw.</translation>
    </message>
    <message>
        <source>A line is larger than 8 MB. Look whether a quote is missing above it.</source>
        <translation>Een regel is groter dan 8 MB. Kijk of er daarboven een aanhalingsteken ontbreekt.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply. Take out what is too much and import again.</source>
        <translation>De delen zitten te diep in elkaar. Haal weg wat te veel is en importeer opnieuw.</translation>
    </message>
    <message>
        <source>A brace or quote is never closed. Close it and import again.</source>
        <translation>Een haakje of aanhalingsteken sluit niet. Sluit het en importeer opnieuw.</translation>
    </message>
    <message>
        <source>It is not written by the rules of the format. Mend this line and import again.</source>
        <translation>Het klopt niet met de regels van het formaat. Verbeter deze regel en importeer opnieuw.</translation>
    </message>
    <message>
        <source>It is already here and belongs to %1. Only %1 can change it: send them the file.</source>
        <translation>Het is er al en het is van %1. Alleen %1 kan het wijzigen: stuur %1 het bestand.</translation>
    </message>
    <message>
        <source>same code as “%1”</source>
        <translation>zelfde code als ‘%1’</translation>
    </message>
    <message>
        <source>same DOI as “%1”</source>
        <translation>zelfde DOI als ‘%1’</translation>
    </message>
    <message>
        <source>same ISBN and year as “%1”</source>
        <translation>zelfde ISBN en jaar als ‘%1’</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>verandert: %1</translation>
    </message>
    <message>
        <source>%1 above it in the file</source>
        <translation>%1 hierboven in het bestand</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>a proposal: check the title, the authors and the date</source>
        <translation>een voorstel: controleer de titel, de auteurs en de datum</translation>
    </message>
    <message>
        <source>There is no text in this PDF. Fill in the data yourself.</source>
        <translation>In deze PDF staat geen tekst. Vul de gegevens zelf in.</translation>
    </message>
    <message>
        <source>Reading it takes too much time or memory. It was stopped.</source>
        <translation>Het lezen kost te veel tijd of geheugen. Het is gestopt.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save it without one and import again.</source>
        <translation>Er zit een wachtwoord op. Bewaar het zonder wachtwoord en importeer opnieuw.</translation>
    </message>
    <message>
        <source>The file is damaged. Fetch it again and import it once more.</source>
        <translation>Het bestand is beschadigd. Haal het opnieuw op en importeer het nog eens.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is the right file.</source>
        <translation>Dit bestand is niet te lezen. Kijk na of dit het goede bestand is.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>still empty here: %1</source>
        <translation>hier nog leeg: %1</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>wordt overgeslagen</translation>
    </message>
    <message>
        <source>comes in as new</source>
        <translation>komt erbij als nieuw</translation>
    </message>
    <message>
        <source>is the same: fills in what is empty</source>
        <translation>is hetzelfde: vult aan wat leeg is</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>Instituut</translation>
    </message>
    <message>
        <source>Policy dossier</source>
        <translation>Beleidsdossier</translation>
    </message>
    <message>
        <source>Decision moment</source>
        <translation>Beslismoment</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Relation between studies</source>
        <translation>Verband tussen studies</translation>
    </message>
    <message>
        <source>Knowledge question</source>
        <translation>Kennisvraag</translation>
    </message>
    <message>
        <source>Answer from a study</source>
        <translation>Antwoord uit een studie</translation>
    </message>
    <message>
        <source>Research project</source>
        <translation>Onderzoeksproject</translation>
    </message>
    <message>
        <source>Change of phase</source>
        <translation>Verandering van fase</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>Commissielid</translation>
    </message>
    <message>
        <source>Comment on a draft</source>
        <translation>Opmerking bij een concept</translation>
    </message>
    <message>
        <source>Decision on an overlap</source>
        <translation>Besluit over overlap</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Contact moment</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Aanpak</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Meaning for a dossier</source>
        <translation>Betekenis voor een dossier</translation>
    </message>
    <message>
        <source>Assessment by another unit</source>
        <translation>Beoordeling door een andere eenheid</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Signalering</translation>
    </message>
    <message>
        <source>Piece in a bulletin</source>
        <translation>Stuk in een signalering</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Programmaonderdeel</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Verkenning</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Source of an argument</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Afstemming</translation>
    </message>
    <message>
        <source>Version as offered</source>
        <translation>Versie zoals aangeboden</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kennisbank (selectie)</translation>
    </message>
    <message>
        <source>Other knowledge bank</source>
        <translation>Andere kennisbank</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>Afspraak</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>University</source>
        <translation>Universiteit</translation>
    </message>
    <message>
        <source>University of applied sciences</source>
        <translation>Hogeschool</translation>
    </message>
    <message>
        <source>Planning bureau</source>
        <translation>Planbureau</translation>
    </message>
    <message>
        <source>State knowledge institute</source>
        <translation>Rijkskennisinstelling</translation>
    </message>
    <message>
        <source>Advisory council</source>
        <translation>Adviesraad</translation>
    </message>
    <message>
        <source>Research firm</source>
        <translation>Onderzoeksbureau</translation>
    </message>
    <message>
        <source>Executive agency</source>
        <translation>Uitvoeringsorganisatie</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internationaal</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Maatschappelijk</translation>
    </message>
    <message>
        <source>Other institute</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Letter to Parliament</source>
        <translation>Kamerbrief</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>File research</source>
        <translation>Dossieronderzoek</translation>
    </message>
    <message>
        <source>Literature study</source>
        <translation>Literatuurstudie</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Quasi-experiment</source>
        <translation>Quasi-experiment</translation>
    </message>
    <message>
        <source>Register data</source>
        <translation>Registerdata</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Casestudie</translation>
    </message>
    <message>
        <source>Model study</source>
        <translation>Modelstudie</translation>
    </message>
    <message>
        <source>Action research</source>
        <translation>Actieonderzoek</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Minister or state secretary</source>
        <translation>Bewindspersoon</translation>
    </message>
    <message>
        <source>Secretary-general</source>
        <translation>Secretaris-generaal (SG)</translation>
    </message>
    <message>
        <source>Management board</source>
        <translation>Bestuursraad</translation>
    </message>
    <message>
        <source>Director-general</source>
        <translation>Directeur-generaal</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Directeur</translation>
    </message>
    <message>
        <source>Policy lead</source>
        <translation>Beleidsverantwoordelijke</translation>
    </message>
    <message>
        <source>Policy officer</source>
        <translation>Beleidsmedewerker</translation>
    </message>
    <message>
        <source>The whole ministry</source>
        <translation>Het hele ministerie</translation>
    </message>
    <message>
        <source>Other authorities</source>
        <translation>Andere overheden</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Publiek</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministerie</translation>
    </message>
    <message>
        <source>Directorate-general</source>
        <translation>Directoraat-generaal</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Directie</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Other ministry</source>
        <translation>Ander ministerie</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Onderzoeker</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Knowledge officer</source>
        <translation>Kennismedewerker</translation>
    </message>
    <message>
        <source>Official leadership</source>
        <translation>Ambtelijke leiding</translation>
    </message>
    <message>
        <source>Office holder</source>
        <translation>Bestuurder</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>Commissielid</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Publieke taak</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>KIEM coordinator</source>
        <translation>KIEM-coördinator</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Own DG only</source>
        <translation>Alleen eigen DG</translation>
    </message>
    <message>
        <source>Internal to BZK</source>
        <translation>Intern BZK</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Zelf</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschat</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nuttig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>In onderzoek</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>Deels beantwoord</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Policy research</source>
        <translation>Beleidsonderzoek</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategisch</translation>
    </message>
    <message>
        <source>Exploratory</source>
        <translation>Verkennend</translation>
    </message>
    <message>
        <source>Scientific</source>
        <translation>Wetenschappelijk</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Start memo</source>
        <translation>Startnotitie</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Offerte gevraagd</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Gegund</translation>
    </message>
    <message>
        <source>Running, with committee</source>
        <translation>Lopend, met begeleidingscommissie</translation>
    </message>
    <message>
        <source>Draft ready</source>
        <translation>Concept klaar</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Opgeleverd</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Policy response given</source>
        <translation>Beleidsreactie gegeven</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Done by others</source>
        <translation>Extern uitgevoerd</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemengd</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaris</translation>
    </message>
    <message>
        <source>Expert on methods</source>
        <translation>Deskundige methoden</translation>
    </message>
    <message>
        <source>Project supervisor</source>
        <translation>Projectbegeleider</translation>
    </message>
    <message>
        <source>Adopted in the text</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Partly adopted</source>
        <translation>Deels overgenomen</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>Question and question</source>
        <translation>Vraag en vraag</translation>
    </message>
    <message>
        <source>Question and study</source>
        <translation>Vraag en studie</translation>
    </message>
    <message>
        <source>Question and project</source>
        <translation>Vraag en project</translation>
    </message>
    <message>
        <source>Project and project</source>
        <translation>Project en project</translation>
    </message>
    <message>
        <source>Signal and signal</source>
        <translation>Signaal en signaal</translation>
    </message>
    <message>
        <source>Signal and question</source>
        <translation>Signaal en vraag</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Joint action agreed</source>
        <translation>Afspraak gemaakt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Same word, other question</source>
        <translation>Zelfde woord, andere vraag</translation>
    </message>
    <message>
        <source>Other purpose or group</source>
        <translation>Ander doel of andere groep</translation>
    </message>
    <message>
        <source>Already coordinated</source>
        <translation>Al afgestemd</translation>
    </message>
    <message>
        <source>Too general</source>
        <translation>Te algemeen</translation>
    </message>
    <message>
        <source>No longer current</source>
        <translation>Niet meer actueel</translation>
    </message>
    <message>
        <source>Duplicate, merge</source>
        <translation>Dubbel record, samenvoegen</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>Research report</source>
        <translation>Onderzoeksrapport</translation>
    </message>
    <message>
        <source>Foresight study</source>
        <translation>Verkenning of toekomststudie</translation>
    </message>
    <message>
        <source>Literature review</source>
        <translation>Literatuurstudie</translation>
    </message>
    <message>
        <source>Council advice</source>
        <translation>Advies van een adviesraad</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Wetenschappelijk artikel</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boek</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>PhD thesis</source>
        <translation>Proefschrift</translation>
    </message>
    <message>
        <source>Master&apos;s thesis</source>
        <translation>Scriptie</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Congresbijdrage</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Guide or factsheet</source>
        <translation>Handreiking of factsheet</translation>
    </message>
    <message>
        <source>Parliamentary paper</source>
        <translation>Kamerstuk</translation>
    </message>
    <message>
        <source>Web publication</source>
        <translation>Webpublicatie</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redacteur</translation>
    </message>
    <message>
        <source>Project leader</source>
        <translation>Projectleider</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Vertaler</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation>Beschrijvend</translation>
    </message>
    <message>
        <source>Explanatory</source>
        <translation>Verklarend</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluerend</translation>
    </message>
    <message>
        <source>Predictive</source>
        <translation>Voorspellend</translation>
    </message>
    <message>
        <source>Designing</source>
        <translation>Ontwerpend</translation>
    </message>
    <message>
        <source>Beforehand (ex ante)</source>
        <translation>Vooraf (ex ante)</translation>
    </message>
    <message>
        <source>Underway (ex durante)</source>
        <translation>Tijdens (ex durante)</translation>
    </message>
    <message>
        <source>Afterwards (ex post)</source>
        <translation>Achteraf (ex post)</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Caribbean part</source>
        <translation>Caribisch deel</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ander land</translation>
    </message>
    <message>
        <source>Comparing countries</source>
        <translation>Vergelijkend</translation>
    </message>
    <message>
        <source>Behind paywall</source>
        <translation>Achter betaalmuur</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Op aanvraag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>CC0</source>
        <translation>CC0</translation>
    </message>
    <message>
        <source>CC BY</source>
        <translation>CC BY</translation>
    </message>
    <message>
        <source>CC BY-SA</source>
        <translation>CC BY-SA</translation>
    </message>
    <message>
        <source>Other licence</source>
        <translation>Andere licentie</translation>
    </message>
    <message>
        <source>Peer reviewed</source>
        <translation>Wetenschappelijk getoetst</translation>
    </message>
    <message>
        <source>Supervisory committee</source>
        <translation>Begeleidingscommissie</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>Interne toets</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Alleen intern</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Publication planned</source>
        <translation>Publicatie gepland</translation>
    </message>
    <message>
        <source>Not public, with reason</source>
        <translation>Niet openbaar, met reden</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Research reports</source>
        <translation>Onderzoeksrapporten</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Adviezen</translation>
    </message>
    <message>
        <source>Main report</source>
        <translation>Hoofdrapport</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Policy response</source>
        <translation>Beleidsreactie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Vervolg op</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Bevestigt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Spreekt tegen</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Vertaling van</translation>
    </message>
    <message>
        <source>Dataset of</source>
        <translation>Dataset van</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Dubbel van</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>The opposite</source>
        <translation>Tegengesteld</translation>
    </message>
    <message>
        <source>As background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>Policy instrument</source>
        <translation>Beleidsinstrument</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Interventie</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Participatievorm</translation>
    </message>
    <message>
        <source>Form of organisation</source>
        <translation>Organisatievorm</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communicatie</translation>
    </message>
    <message>
        <source>Research method</source>
        <translation>Onderzoeksmethode</translation>
    </message>
    <message>
        <source>Other approach</source>
        <translation>Andere aanpak</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Works partly</source>
        <translation>Werkt deels</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Werkt niet</translation>
    </message>
    <message>
        <source>Backfires</source>
        <translation>Werkt averechts</translation>
    </message>
    <message>
        <source>Effect not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>In advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Wetsvoorstel</translation>
    </message>
    <message>
        <source>Policy paper</source>
        <translation>Beleidsnota</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Not used, on purpose</source>
        <translation>Bewust niet gebruikt</translation>
    </message>
    <message>
        <source>As evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Policy adjusted</source>
        <translation>Bijgesteld</translation>
    </message>
    <message>
        <source>Policy stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Ontwikkeling</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Onzekerheid</translation>
    </message>
    <message>
        <source>Wild card</source>
        <translation>Verrassing</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politiek</translation>
    </message>
    <message>
        <source>Societal</source>
        <translation>Maatschappelijk</translation>
    </message>
    <message>
        <source>Demographic</source>
        <translation>Demografisch</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Economisch</translation>
    </message>
    <message>
        <source>Social and cultural</source>
        <translation>Sociaal-cultureel</translation>
    </message>
    <message>
        <source>Technological</source>
        <translation>Technologisch</translation>
    </message>
    <message>
        <source>Ecological</source>
        <translation>Ecologisch</translation>
    </message>
    <message>
        <source>Political and legal</source>
        <translation>Politiek-juridisch</translation>
    </message>
    <message>
        <source>0 to 1 year</source>
        <translation>0–1 jaar</translation>
    </message>
    <message>
        <source>1 to 4 years</source>
        <translation>1–4 jaar</translation>
    </message>
    <message>
        <source>4 to 10 years</source>
        <translation>4–10 jaar</translation>
    </message>
    <message>
        <source>More than 10 years</source>
        <translation>Meer dan 10 jaar</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Voordeel</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Nadeel</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Linked to a dossier</source>
        <translation>Gekoppeld aan dossier</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Op de agenda</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Weggelegd</translation>
    </message>
    <message>
        <source>Ask a knowledge question</source>
        <translation>Kennisvraag stellen</translation>
    </message>
    <message>
        <source>Hold a meeting</source>
        <translation>Bijeenkomst houden</translation>
    </message>
    <message>
        <source>Write advice</source>
        <translation>Advies schrijven</translation>
    </message>
    <message>
        <source>Start a project</source>
        <translation>Project beginnen</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Geen actie</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>European document</source>
        <translation>Europees stuk</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiek</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociale media</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Andere bron</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Van belang</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Niet van belang</translation>
    </message>
    <message>
        <source>Look again later</source>
        <translation>Later opnieuw bekijken</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>New research</source>
        <translation>Nieuw onderzoek</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>For the whole ministry</source>
        <translation>Voor heel BZK</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Ervaringen</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>On location</source>
        <translation>Op locatie</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In voorbereiding</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation>Verslag klaar</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>Toegang voor rolstoelen</translation>
    </message>
    <message>
        <source>Induction loop</source>
        <translation>Ringleiding</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Ondertiteling</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Stilteruimte</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek in de groep</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Taking a decision</source>
        <translation>Besluit nemen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Writes the report</source>
        <translation>Maakt het verslag</translation>
    </message>
    <message>
        <source>Knowledge institute</source>
        <translation>Kennisinstelling</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere kant</translation>
    </message>
    <message>
        <source>To be invited</source>
        <translation>Nog uit te nodigen</translation>
    </message>
    <message>
        <source>Has been invited</source>
        <translation>Genodigd</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>Not attending</source>
        <translation>Komt niet</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>Opzet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>In afstemming</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Adopted as advised</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Stevig</translation>
    </message>
    <message>
        <source>Reasonable</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Agrees with a remark</source>
        <translation>Akkoord met opmerking</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Niet akkoord</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>Geen reactie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>Event checklist</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Agreed in a meeting</source>
        <translation>Afspraak uit bijeenkomst</translation>
    </message>
    <message>
        <source>Next step of the advice</source>
        <translation>Vervolg van een advies</translation>
    </message>
    <message>
        <source>Kenniskamer (knowledge chamber)</source>
        <translation>Kenniskamer</translation>
    </message>
    <message>
        <source>Expert meeting</source>
        <translation>Expertbijeenkomst</translation>
    </message>
    <message>
        <source>Knowledge meeting</source>
        <translation>Kennisbijeenkomst</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Rondetafel</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferentie</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>Werkbezoek</translation>
    </message>
    <message>
        <source>Knowledge network</source>
        <translation>Kennisnetwerk</translation>
    </message>
    <message>
        <source>In the inbox</source>
        <translation>In de inbox</translation>
    </message>
    <message>
        <source>Start an exploration</source>
        <translation>Een verkenning beginnen</translation>
    </message>
    <message>
        <source>Do a task</source>
        <translation>Een taak doen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actueel</translation>
    </message>
    <message>
        <source>Almost out of date</source>
        <translation>Bijna verouderd</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Verouderd</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Geen studie</translation>
    </message>
    <message>
        <source>Too little known yet</source>
        <translation>Nog te weinig bekend</translation>
    </message>
    <message>
        <source>Mixed results</source>
        <translation>Wisselend</translation>
    </message>
    <message>
        <source>Probably works</source>
        <translation>Werkt waarschijnlijk</translation>
    </message>
    <message>
        <source>Works sometimes</source>
        <translation>Werkt soms</translation>
    </message>
    <message>
        <source>Probably does not work</source>
        <translation>Werkt waarschijnlijk niet</translation>
    </message>
    <message>
        <source>Sign that it works</source>
        <translation>Aanwijzing dat het werkt</translation>
    </message>
    <message>
        <source>Sign that it does not work</source>
        <translation>Aanwijzing dat het niet werkt</translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation>Altijd tonen</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Nooit tonen</translation>
    </message>
    <message>
        <source>Programme together</source>
        <translation>Samen programmeren</translation>
    </message>
    <message>
        <source>Share the result</source>
        <translation>Resultaat delen</translation>
    </message>
    <message>
        <source>Join the committee</source>
        <translation>Aansluiten bij de commissie</translation>
    </message>
    <message>
        <source>Merge the questions</source>
        <translation>Vragen samenvoegen</translation>
    </message>
    <message>
        <source>Organise a session</source>
        <translation>Sessie organiseren</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact leggen</translation>
    </message>
    <message>
        <source>Divide the work</source>
        <translation>Werk verdelen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Has another proposal</source>
        <translation>Ander voorstel</translation>
    </message>
    <message>
        <source>Ministers and state secretaries</source>
        <translation>Bewindspersonen</translation>
    </message>
    <message>
        <source>Directors-general</source>
        <translation>Directeuren-generaal</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Directeuren</translation>
    </message>
    <message>
        <source>Policy officers</source>
        <translation>Beleidsmedewerkers</translation>
    </message>
    <message>
        <source>Policy leads</source>
        <translation>Beleidsverantwoordelijken</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Frisian</source>
        <translation>Fries</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>Papiaments</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Deens</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Zweeds</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noors</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsjechisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grieks</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongaars</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>IJslands</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japans</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
</context>
<context>
    <name>OverlapMarks</name>
    <message>
        <source>again: changed</source>
        <translation>opnieuw: gewijzigd</translation>
    </message>
    <message>
        <source>reviewers disagree</source>
        <translation>beoordelaars oneens</translation>
    </message>
    <message>
        <source>judge blind</source>
        <translation>blind beoordelen</translation>
    </message>
    <message>
        <source>prob.</source>
        <translation>waarsch.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo.</source>
        <translation>
            <numerusform>%n mnd</numerusform>
            <numerusform>%n mnd</numerusform>
        </translation>
    </message>
    <message>
        <source>later, until %1</source>
        <translation>later, tot %1</translation>
    </message>
</context>
<context>
    <name>OverlapPaper</name>
    <message>
        <source>Known already</source>
        <translation>Bestaande kennis</translation>
    </message>
    <message>
        <source>may answer %1</source>
        <translation>past misschien bij %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 van 100</translation>
    </message>
    <message>
        <source>urgent by %1</source>
        <translation>dringend vóór %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Asked to judge it too</source>
        <translation>Gevraagd om ook te beoordelen</translation>
    </message>
    <message>
        <source>%1 (does not count)</source>
        <translation>%1 (telt niet mee)</translation>
    </message>
    <message>
        <source>no shared study, dossier or institute</source>
        <translation>geen gedeelde studie, dossier of instituut</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>QuestionFilters</name>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nodig of nuttig</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Kind of knowledge</source>
        <translation>Soort kennis</translation>
    </message>
</context>
<context>
    <name>QuestionPaper</name>
    <message>
        <source>%1, needed by %2</source>
        <translation>%1, nodig voor %2</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwoord door</translation>
    </message>
    <message>
        <source>Projects on this question</source>
        <translation>Projecten bij deze vraag</translation>
    </message>
    <message>
        <source>Overlap with</source>
        <translation>Overlap met</translation>
    </message>
    <message>
        <source>%1 · Knowledge question</source>
        <translation>%1 · Kennisvraag</translation>
    </message>
    <message>
        <source>Coverage: %1</source>
        <translation>Dekking: %1</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Supports decision</source>
        <translation>Helpt bij besluit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Studies and projects</source>
        <translation>Studies en projecten</translation>
    </message>
    <message>
        <source>No study or project is linked to this question yet.</source>
        <translation>Er hoort nog geen studie of project bij deze vraag.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>No strong or probable overlap was found in the last run.</source>
        <translation>Er is geen sterke of waarschijnlijke overlap gevonden.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Which words from the concept list belong to both questions? A rare concept counts for more. A general concept, such as municipalities, does not count; as a word it still counts a little.</source>
        <translation>Welke begrippen uit de begrippenlijst horen bij beide vragen? Een zeldzaam begrip telt zwaarder. Een algemeen begrip, zoals gemeenten, telt niet mee; als woord telt het nog een beetje.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Which other words do the questions have in common? The program knows that words have several forms and that long words contain shorter ones. From all texts in the bank it learns which words go together.</source>
        <translation>Welke andere woorden staan in beide vragen? Het programma weet dat een woord meer vormen heeft en dat in lange woorden kortere zitten. Uit alle teksten in de kennisbank leert het welke woorden bij elkaar horen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>Do both questions use the same study, or belong to the same dossier?</source>
        <translation>Gebruiken beide vragen dezelfde studie? Of horen ze bij hetzelfde dossier?</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Are the answers needed in the same period? A difference of more than six months takes points off.</source>
        <translation>Zijn de antwoorden in dezelfde periode nodig? Bij meer dan zes maanden verschil gaan er punten af.</translation>
    </message>
    <message>
        <source>The points add up to the score, at most 100. From %1 points an overlap is strong, from %2 points it is probable.</source>
        <translation>De punten samen zijn de score, hoogstens 100. Vanaf %1 punten is de overlap sterk, vanaf %2 punten waarschijnlijk.</translation>
    </message>
    <message>
        <source>How the program finds overlap</source>
        <translation>Hoe het programma overlap vindt</translation>
    </message>
    <message>
        <source>The program compares every knowledge question with the questions of the other units. It looks at four things.</source>
        <translation>Het programma vergelijkt elke kennisvraag met de vragen van de andere eenheden. Het kijkt naar vier dingen.</translation>
    </message>
    <message>
        <source>Did people choose concepts for both questions? Then one shared concept alone is never enough for a strong overlap: a ceiling takes points off. Without chosen concepts the text decides; there one shared word alone is not enough, unless both texts are short.</source>
        <translation>Hebben mensen bij beide vragen begrippen gekozen? Dan is één gedeeld begrip nooit genoeg voor sterke overlap. Boven een grens gaan er punten af. Zonder gekozen begrippen beslist de tekst. Dan is één gedeeld woord niet genoeg, behalve bij twee korte teksten.</translation>
    </message>
    <message>
        <source>Do both questions name the same DOI, parliamentary paper or SEA number? Then the overlap is strong. A code that more than %1 records name does not count.</source>
        <translation>Noemen beide vragen dezelfde DOI, hetzelfde Kamerstuk of hetzelfde nummer van de Strategische Evaluatieagenda (SEA)? Dan is de overlap sterk. Een code die bij meer dan %1 gegevens staat, telt niet mee.</translation>
    </message>
    <message>
        <source>The same questions always give the same scores, on every computer. The texts stay on the computer.</source>
        <translation>Dezelfde vragen geven altijd dezelfde scores, op elke computer. De teksten blijven op de computer.</translation>
    </message>
    <message>
        <source>A score is no verdict. It says where looking pays. People decide whether two questions really belong together, and what happens next. What they set aside stays away until the questions change.</source>
        <translation>Een score is geen oordeel. De score laat zien waar u het best kunt kijken. Mensen besluiten of twee vragen echt bij elkaar horen, en wat er dan gebeurt. Wat zij wegleggen, blijft weg tot de vragen veranderen.</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, vóór %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Wat wij zien</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Questions of several units about the same, most units first.</source>
        <translation>Vragen van verschillende eenheden over hetzelfde. De meeste eenheden staan vooraan.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>The questions changed since this decision.</source>
        <translation>De vragen zijn veranderd na dit besluit.</translation>
    </message>
    <message>
        <source>%1. %2 and %3 – %4 points</source>
        <translation>%1. %2 en %3 – %4 punten</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Strong overlaps</source>
        <translation>Sterke overlap</translation>
    </message>
    <message>
        <source>There are no strong overlaps.</source>
        <translation>Er is geen sterke overlap.</translation>
    </message>
    <message>
        <source>Words that both questions use are bold and underlined.</source>
        <translation>Woorden die in beide vragen staan, zijn vet en onderstreept.</translation>
    </message>
    <message>
        <source>given when it is issued</source>
        <translation>komt bij het uitgeven</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wanneer en waar</translation>
    </message>
    <message>
        <source>No findings were recorded.</source>
        <translation>Geen bevindingen vastgelegd.</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Toegang: %1</translation>
    </message>
    <message>
        <source>%1; this is the first report</source>
        <translation>%1; dit is het eerste rapport</translation>
    </message>
    <message>
        <source>up to and including %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1 up to and including %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Overlap report</source>
        <translation>Overlaprapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>strong: %1 to 100 points; probable: %2 to %3 points</source>
        <translation>sterk: %1 tot en met 100 punten; waarschijnlijk: %2 tot en met %3 punten</translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>Berekend met</translation>
    </message>
    <message>
        <source>Packages used</source>
        <translation>Gebruikte pakketten</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Number of overlaps between two units: strong / probable</source>
        <translation>Aantal overlappen tussen twee eenheden: sterk / waarschijnlijk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>And</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Probable overlaps</source>
        <translation>Waarschijnlijke overlap</translation>
    </message>
    <message>
        <source>There are no probable overlaps.</source>
        <translation>Er is geen waarschijnlijke overlap.</translation>
    </message>
    <message>
        <source>Overlap by unit</source>
        <translation>Overlap per eenheid</translation>
    </message>
    <message>
        <source>Questions that belong together</source>
        <translation>Vragen die bij elkaar horen</translation>
    </message>
    <message>
        <source>Between %1 units: %2 strong and %3 probable overlaps.</source>
        <translation>Tussen %1 eenheden: %2 sterke en %3 waarschijnlijke overlappen.</translation>
    </message>
    <message>
        <source>There are no two units to compare yet.</source>
        <translation>Er zijn nog geen twee eenheden om te vergelijken.</translation>
    </message>
    <message>
        <source>Within one unit: %1 strong and %2 probable overlaps.</source>
        <translation>Binnen één eenheid: %1 sterke en %2 waarschijnlijke overlappen.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Wat is besloten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Since the report of %1: strong %2, probable %3.</source>
        <translation>Sinds het rapport van %1: sterk %2, waarschijnlijk %3.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Both questions are about %1.</source>
        <translation>Beide vragen gaan over %1.</translation>
    </message>
    <message>
        <source>Both answers are needed before %1.</source>
        <translation>Beide antwoorden zijn nodig vóór %1.</translation>
    </message>
    <message>
        <source>%1 needs the answer before %2.</source>
        <translation>%1 heeft het antwoord nodig vóór %2.</translation>
    </message>
    <message>
        <source>%1 needs the answer before %2, %3 before %4.</source>
        <translation>%1 heeft het antwoord nodig vóór %2, %3 vóór %4.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Main opportunities</source>
        <translation>Belangrijkste kansen</translation>
    </message>
    <message>
        <source>Are the levels right?</source>
        <translation>Kloppen de niveaus?</translation>
    </message>
    <message>
        <source>Nobody can tell yet: no pair was judged.</source>
        <translation>Dat weet nog niemand: er is nog geen paar beoordeeld.</translation>
    </message>
    <message>
        <source>first answer needed before %1</source>
        <translation>eerste antwoord nodig vóór %1</translation>
    </message>
    <message>
        <source>proposal: %1</source>
        <translation>voorstel: %1</translation>
    </message>
    <message>
        <source>%1 (same concept: %2)</source>
        <translation>%1 (zelfde begrip: %2)</translation>
    </message>
    <message>
        <source>%1 (found in the text)</source>
        <translation>%1 (gevonden in de tekst)</translation>
    </message>
    <message>
        <source>%1 (broader or narrower)</source>
        <translation>%1 (breder of smaller)</translation>
    </message>
    <message>
        <source>both resemble %1</source>
        <translation>beide lijken op %1</translation>
    </message>
    <message>
        <source>a shared study</source>
        <translation>een gedeelde studie</translation>
    </message>
    <message>
        <source>both use %1</source>
        <translation>beide gebruiken %1</translation>
    </message>
    <message>
        <source>the same dossier</source>
        <translation>hetzelfde dossier</translation>
    </message>
    <message>
        <source>the same dossier: %1</source>
        <translation>hetzelfde dossier: %1</translation>
    </message>
    <message>
        <source>the same signal</source>
        <translation>hetzelfde signaal</translation>
    </message>
    <message>
        <source>the same signal: %1</source>
        <translation>hetzelfde signaal: %1</translation>
    </message>
    <message>
        <source>the same approach</source>
        <translation>dezelfde aanpak</translation>
    </message>
    <message>
        <source>the same approach: %1</source>
        <translation>dezelfde aanpak: %1</translation>
    </message>
    <message>
        <source>the same expert or institute</source>
        <translation>dezelfde expert of hetzelfde instituut</translation>
    </message>
    <message>
        <source>the same expert or institute: %1</source>
        <translation>dezelfde expert of hetzelfde instituut: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) apart</source>
        <translation>
            <numerusform>%n maand verschil</numerusform>
            <numerusform>%n maanden verschil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar oud</numerusform>
            <numerusform>%n jaar oud</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 points</source>
        <translation>hoogstens %1 punten</translation>
    </message>
    <message>
        <source>both name %1</source>
        <translation>beide noemen %1</translation>
    </message>
    <message>
        <source>concepts</source>
        <translation>begrippen</translation>
    </message>
    <message>
        <source>words of the question</source>
        <translation>woorden van de vraag</translation>
    </message>
    <message>
        <source>shared words</source>
        <translation>gedeelde woorden</translation>
    </message>
    <message>
        <source>words that look alike</source>
        <translation>woorden die op elkaar lijken</translation>
    </message>
    <message>
        <source>related words</source>
        <translation>verwante woorden</translation>
    </message>
    <message>
        <source>through another record</source>
        <translation>via een ander stuk</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>verband</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>grens</translation>
    </message>
    <message>
        <source>the same code</source>
        <translation>dezelfde code</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterk</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zwak</translation>
    </message>
    <message>
        <source>question and question</source>
        <translation>vraag en vraag</translation>
    </message>
    <message>
        <source>question and study</source>
        <translation>vraag en studie</translation>
    </message>
    <message>
        <source>question and project</source>
        <translation>vraag en project</translation>
    </message>
    <message>
        <source>project and project</source>
        <translation>project en project</translation>
    </message>
    <message>
        <source>signal and signal</source>
        <translation>signaal en signaal</translation>
    </message>
    <message>
        <source>signal and question</source>
        <translation>signaal en vraag</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n begrip</numerusform>
            <numerusform>%n begrippen</numerusform>
        </translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>zelfde woorden: %1</translation>
    </message>
    <message>
        <source>related words: %1</source>
        <translation>verwante woorden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shared study(s)</source>
        <translation>
            <numerusform>%n gedeelde studie</numerusform>
            <numerusform>%n gedeelde studies</numerusform>
        </translation>
    </message>
    <message>
        <source>can still be influenced</source>
        <translation>het project kan nog anders</translation>
    </message>
    <message>
        <source>EXAMPLE – fictitious data</source>
        <translation>VOORBEELD – verzonnen gegevens</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>Selectie: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Research card</source>
        <translation>Onderzoekskaart</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Type and date</source>
        <translation>Soort en datum</translation>
    </message>
    <message>
        <source>Quality review</source>
        <translation>Kwaliteitstoets</translation>
    </message>
    <message>
        <source>For dossier</source>
        <translation>Voor dossier</translation>
    </message>
    <message>
        <source>Questions that this study answers</source>
        <translation>Vragen die deze studie beantwoordt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Aanpak</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Werkt het?</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <translation>Bewijskracht</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Blz.</translation>
    </message>
    <message>
        <source>Works only if</source>
        <translation>Werkt alleen als</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Gebruikt in</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Waar te vinden</translation>
    </message>
    <message>
        <source>Cite as</source>
        <translation>Zo verwijst u</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In één zin</translation>
    </message>
    <message>
        <source>Use and source</source>
        <translation>Gebruik en vindplaats</translation>
    </message>
    <message>
        <source>%1 (Ed.)</source>
        <translation>%1 (Red.)</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>z.d.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>(pp. %1)</source>
        <translation>(pp. %1)</translation>
    </message>
    <message>
        <source>Results that others can use</source>
        <translation>Resultaten die anderen kunnen gebruiken</translation>
    </message>
    <message>
        <source>No unit has a study that fits a question of another unit.</source>
        <translation>Geen eenheid heeft een studie die past bij een vraag van een andere eenheid.</translation>
    </message>
    <message>
        <source>Questions, and studies of other units that may answer them</source>
        <translation>Vragen, en studies van andere eenheden die ze misschien beantwoorden</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Afgesproken door</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>small likenesses, no whole word</source>
        <translation>kleine overeenkomsten, geen heel woord</translation>
    </message>
    <message>
        <source>The next strong overlaps</source>
        <translation>De volgende sterke overlappen</translation>
    </message>
    <message>
        <source> (part %1 of %2)</source>
        <translation> (deel %1 van %2)</translation>
    </message>
    <message>
        <source>all dossiers, strong and probable overlaps; urgent ones first, then what can still change, then by score</source>
        <translation>alle dossiers, sterk en waarschijnlijk; dringend eerst, dan wat nog anders kan, dan op score</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>In beide</translation>
    </message>
    <message>
        <source>%1 more are not in this report. You find them in the program, in the tab Overlap.</source>
        <translation>Nog %1 staan niet in dit rapport. U vindt ze in het programma, op het tabblad Overlap.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Needed or useful</source>
        <translation>Nodig of nuttig</translation>
    </message>
    <message>
        <source>Overlap with other units</source>
        <translation>Overlap met andere eenheden</translation>
    </message>
    <message>
        <source>Projects on this question</source>
        <translation>Projecten bij deze vraag</translation>
    </message>
    <message>
        <source>Question card</source>
        <translation>Vraagkaart</translation>
    </message>
    <message>
        <source>Question or study</source>
        <translation>Vraag of studie</translation>
    </message>
    <message>
        <source>Studies that answer this question</source>
        <translation>Studies die deze vraag beantwoorden</translation>
    </message>
    <message>
        <source>Supports decision</source>
        <translation>Helpt bij besluit</translation>
    </message>
    <message>
        <source>Still to be written.</source>
        <translation>Nog te schrijven.</translation>
    </message>
    <message>
        <source>Corrected version of %1</source>
        <translation>Gecorrigeerde versie van %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redactie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Signalling bulletin</source>
        <translation>Signalering</translation>
    </message>
    <message>
        <source>In this issue</source>
        <translation>In dit nummer</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation>Wat is er nieuw?</translation>
    </message>
    <message>
        <source>Why does this matter to the ministry?</source>
        <translation>Waarom is dit van belang voor BZK?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>There are no pieces in this issue yet.</source>
        <translation>Er staan nog geen stukken in dit nummer.</translation>
    </message>
    <message>
        <source>Signals by field and horizon</source>
        <translation>Signalen per veld en termijn</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Geen veld gekozen</translation>
    </message>
    <message>
        <source>The signals, heaviest first</source>
        <translation>De signalen, zwaarste eerst</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Act before</source>
        <translation>Reageren vóór</translation>
    </message>
    <message>
        <source>Radar of signals</source>
        <translation>Radar van signalen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>There are no signals in this selection.</source>
        <translation>Er zijn geen signalen in deze selectie.</translation>
    </message>
    <message numerus="yes">
        <source>%n more signal(s) fit the selection and are not shown.</source>
        <translation>
            <numerusform>Nog %n signaal past in de selectie en staat er niet bij.</numerusform>
            <numerusform>Nog %n signalen passen in de selectie en staan er niet bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, priority</source>
        <translation>%1, prioriteit</translation>
    </message>
    <message numerus="yes">
        <source>%1 (newest study: %2, %3; refresh after %n month(s))</source>
        <translation>
            <numerusform>%1 (nieuwste studie: %2, %3; verversen na %n maand)</numerusform>
            <numerusform>%1 (nieuwste studie: %2, %3; verversen na %n maanden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Werkt mee</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Behandelaars</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Hoe actueel</translation>
    </message>
    <message>
        <source>Parliamentary file</source>
        <translation>Kamerstukdossier</translation>
    </message>
    <message>
        <source>Budget article</source>
        <translation>Begrotingsartikel</translation>
    </message>
    <message>
        <source>Dossier overview</source>
        <translation>Dossieroverzicht</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Kennisbasis</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) known</source>
        <translation>
            <numerusform>%n vraag bekend</numerusform>
            <numerusform>%n vragen bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) partly known</source>
        <translation>
            <numerusform>%n vraag deels bekend</numerusform>
            <numerusform>%n vragen deels bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known yet</source>
        <translation>
            <numerusform>%n vraag nog niet bekend</numerusform>
            <numerusform>%n vragen nog niet bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nodig voor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Wat er gebeurt en wanneer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Newest studies</source>
        <translation>Nieuwste studies</translation>
    </message>
    <message>
        <source>Main result</source>
        <translation>Belangrijkste uitkomst</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lines; the others are under Today in the program.</source>
        <translation>%1: %2 van %3 regels. De andere staan bij Vandaag in het programma.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Signals and what they mean</source>
        <translation>Signalen en wat ze betekenen</translation>
    </message>
    <message>
        <source>Meaning for this dossier</source>
        <translation>Betekenis voor dit dossier</translation>
    </message>
    <message>
        <source>Research that runs or is planned</source>
        <translation>Onderzoek dat loopt of gepland is</translation>
    </message>
    <message>
        <source>Central question</source>
        <translation>Centrale vraag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Meetings about this dossier</source>
        <translation>Bijeenkomsten over dit dossier</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Adviezen</translation>
    </message>
    <message>
        <source>Advice about this dossier</source>
        <translation>Adviezen over dit dossier</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>What was used in policy</source>
        <translation>Wat in beleid is gebruikt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Wat eraan komt</translation>
    </message>
    <message>
        <source>Knowledge questions</source>
        <translation>Kennisvragen</translation>
    </message>
    <message>
        <source>No knowledge question is linked to this dossier yet.</source>
        <translation>Er is nog geen kennisvraag aan dit dossier gekoppeld.</translation>
    </message>
    <message>
        <source>Answer needed</source>
        <translation>Antwoord nodig</translation>
    </message>
    <message>
        <source>Project delivers</source>
        <translation>Project levert op</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat bekend is</translation>
    </message>
    <message>
        <source>What is partly known</source>
        <translation>Wat deels bekend is</translation>
    </message>
    <message>
        <source>What is not known yet</source>
        <translation>Wat nog niet bekend is</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Own dossiers</source>
        <translation>Eigen dossiers</translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation>Eigen eenheid</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle eenheden</translation>
    </message>
    <message>
        <source>Today list</source>
        <translation>Vandaag-lijst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Nothing needs attention now.</source>
        <translation>Niets dat nu aandacht vraagt.</translation>
    </message>
    <message>
        <source>Next date: %1 – %2.</source>
        <translation>Volgende datum: %1 – %2.</translation>
    </message>
    <message>
        <source>Strategic advice</source>
        <translation>Strategisch advies</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Decision needed on</source>
        <translation>Besluit nodig op</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Code and version</source>
        <translation>Code en versie</translation>
    </message>
    <message>
        <source>Reason for the advice</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Kernboodschap</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>(our own assessment)</source>
        <translation>(eigen inschatting)</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Zekerheid: %1</translation>
    </message>
    <message>
        <source>Dilemmas and options</source>
        <translation>Dilemma’s en opties</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Wie merkt het</translation>
    </message>
    <message>
        <source>Nothing: for this advice we know enough.</source>
        <translation>Niets: voor dit advies weten wij genoeg.</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat weten wij niet</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Afgestemd met</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Paraaf</translation>
    </message>
    <message>
        <source>no study</source>
        <translation>geen studie</translation>
    </message>
    <message>
        <source>a project is running</source>
        <translation>er loopt een project</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>deels beantwoord</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>studies contradict each other</source>
        <translation>studies spreken elkaar tegen</translation>
    </message>
    <message>
        <source>(withdrawn)</source>
        <translation>(ingetrokken)</translation>
    </message>
    <message>
        <source>Strength of evidence: %1 of 5.</source>
        <translation>Sterkte van het bewijs: %1 van 5.</translation>
    </message>
    <message>
        <source>(report, %1).</source>
        <translation>(verslag, %1).</translation>
    </message>
    <message>
        <source>[%1, p. %2]</source>
        <translation>[%1, p. %2]</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Georganiseerd door</translation>
    </message>
    <message>
        <source>Reply before</source>
        <translation>Antwoord vóór</translation>
    </message>
    <message>
        <source>Why we meet</source>
        <translation>Waarom wij bijeenkomen</translation>
    </message>
    <message>
        <source>This meeting is part of the exploration “%1”.</source>
        <translation>Deze bijeenkomst hoort bij de verkenning ‘%1’.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>We provide: %1.</source>
        <translation>Wij zorgen voor: %1.</translation>
    </message>
    <message>
        <source>Let us know what you need.</source>
        <translation>Laat weten wat u nodig hebt.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions on the agenda</source>
        <translation>Vragen op de agenda</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Experience or opinion</source>
        <translation>Ervaring of mening</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na gemeten</translation>
    </message>
    <message>
        <source>Compared with a group</source>
        <translation>Vergeleken met een groep</translation>
    </message>
    <message>
        <source>Strong comparison</source>
        <translation>Sterk vergeleken</translation>
    </message>
    <message>
        <source>Random or review</source>
        <translation>Loting of overzichtsstudie</translation>
    </message>
    <message>
        <source>Rings: the nearer to the middle, the sooner. Sectors: the fields of DESTEP; a signal of two fields stands in both.</source>
        <translation>Ringen: hoe dichter bij het midden, hoe eerder. Taartpunten: de velden van DESTEP; een signaal van twee velden staat in beide.</translation>
    </message>
    <message>
        <source>Size: impact. Full mark: likely; half full: possible; open: unlikely. Bold code: urgent.</source>
        <translation>Grootte: gevolg. Vol teken: waarschijnlijk; half vol: mogelijk; open: onwaarschijnlijk. Vette code: dringend.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have no room for their code; the table per field names them.</source>
        <translation>
            <numerusform>Voor de code van %n teken is geen plaats; die staat in de tabel per veld.</numerusform>
            <numerusform>Voor de code van %n tekens is geen plaats; die staan in de tabel per veld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Naamkaartjes</translation>
    </message>
    <message>
        <source>There are no participants yet.</source>
        <translation>Er zijn nog geen deelnemers.</translation>
    </message>
    <message>
        <source>programme together</source>
        <translation>samen programmeren</translation>
    </message>
    <message>
        <source>Programme together in %1</source>
        <translation>Samen programmeren in %1</translation>
    </message>
    <message>
        <source>Join the committee of %1</source>
        <translation>Aansluiten bij de commissie van %1</translation>
    </message>
    <message>
        <source>Share the result of %1</source>
        <translation>Het resultaat van %1 delen</translation>
    </message>
    <message>
        <source>%1; %2 leads and needs the answer first</source>
        <translation>%1; %2 is trekker en heeft het antwoord het eerst nodig</translation>
    </message>
    <message>
        <source>%1; %2 leads</source>
        <translation>%1; %2 is de trekker</translation>
    </message>
    <message>
        <source>join the committee</source>
        <translation>aansluiten bij de commissie</translation>
    </message>
    <message>
        <source>share the result</source>
        <translation>resultaat delen</translation>
    </message>
    <message>
        <source>Questions to programme together, most units first</source>
        <translation>Vragen om samen te programmeren, de meeste eenheden eerst</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Eenheden</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Experts known to several units</source>
        <translation>Experts die bij meerdere eenheden bekend zijn</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have the same text: “%1”.</source>
        <translation>
            <numerusform>%n vraag heeft dezelfde tekst: ‘%1’.</numerusform>
            <numerusform>%n vragen hebben dezelfde tekst: ‘%1’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) have the same text: “%1”.</source>
        <translation>
            <numerusform>%n signaal heeft dezelfde tekst: ‘%1’.</numerusform>
            <numerusform>%n signalen hebben dezelfde tekst: ‘%1’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) have the same text: “%1”.</source>
        <translation>
            <numerusform>%n project heeft dezelfde tekst: ‘%1’.</numerusform>
            <numerusform>%n projecten hebben dezelfde tekst: ‘%1’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) have the same text: “%1”.</source>
        <translation>
            <numerusform>%n studie heeft dezelfde tekst: ‘%1’.</numerusform>
            <numerusform>%n studies hebben dezelfde tekst: ‘%1’.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the units to merge or withdraw theirs, then one is left to judge.</source>
        <translation>Vraag de eenheden om die van hen samen te voegen of terug te trekken. Dan hoeft u er maar één te beoordelen.</translation>
    </message>
    <message>
        <source>Ask the units to withdraw theirs, then one is left to judge.</source>
        <translation>Vraag de eenheden om die van hen terug te trekken. Dan hoeft u er maar één te beoordelen.</translation>
    </message>
    <message>
        <source>Merge them, then one is left to judge.</source>
        <translation>Voeg ze samen, dan hoeft u er maar één te beoordelen.</translation>
    </message>
    <message>
        <source>Throw away all but one, then one is left to judge.</source>
        <translation>Gooi ze weg op één na, dan hoeft u er maar één te beoordelen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): %1 points together, on average %2</source>
        <translation>
            <numerusform>%n paar: %1 punten, gemiddeld %2</numerusform>
            <numerusform>%n paren: samen %1 punten, gemiddeld %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s): %1 points together, on average %2</source>
        <translation>
            <numerusform>en %n ander: %1 punten, gemiddeld %2</numerusform>
            <numerusform>en %n andere: samen %1 punten, gemiddeld %2</numerusform>
        </translation>
    </message>
    <message>
        <source>0: fewer than %1 points, set aside, or not compared.</source>
        <translation>0: minder dan %1 punten, weggelegd, of niet vergeleken.</translation>
    </message>
    <message>
        <source>Pairs of different units</source>
        <translation>Paren van verschillende eenheden</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Who has a project or money</source>
        <translation>Wie al een project of geld heeft</translation>
    </message>
    <message>
        <source>Studies that cover it</source>
        <translation>Studies die erover gaan</translation>
    </message>
    <message>
        <source>Programme together</source>
        <translation>Samen programmeren</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>No questions to programme together.</source>
        <translation>Er zijn geen vragen om samen te programmeren.</translation>
    </message>
    <message>
        <source>Open questions in no group</source>
        <translation>Open vragen zonder groep</translation>
    </message>
    <message>
        <source>“%1” counts for %2: %3</source>
        <translation>‘%1’ weegt nu %2: %3</translation>
    </message>
    <message>
        <source>“%1” counts for %2 now, and would count for %3: %4</source>
        <translation>‘%1’ weegt nu %2. Voorstel: %3, want %4</translation>
    </message>
    <message>
        <source>%1: no pair reviewed yet</source>
        <translation>%1: nog geen paar beoordeeld</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pair(s) reviewed, %2 set aside: too few to say whether this level is right</source>
        <translation>
            <numerusform>%1: %n paar beoordeeld, %2 weggelegd: te weinig om te zeggen of dit niveau klopt</numerusform>
            <numerusform>%1: %n paren beoordeeld, %2 weggelegd: te weinig om te zeggen of dit niveau klopt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 reviewed pairs confirmed (%4 %)</source>
        <translation>%1: %2 van %3 beoordeelde paren bevestigd (%4 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) added by hand</source>
        <translation>
            <numerusform>%n overlap met de hand toegevoegd</numerusform>
            <numerusform>%n overlappen met de hand toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Urgent:</source>
        <translation>Dringend:</translation>
    </message>
    <message>
        <source>May fit: %1.</source>
        <translation>Past misschien: %1.</translation>
    </message>
    <message>
        <source>Nearest other studies: %1.</source>
        <translation>Andere studies die er het dichtst bij komen: %1.</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in gebruik)</translation>
    </message>
    <message>
        <source>Resembles: %1.</source>
        <translation>Lijkt op: %1.</translation>
    </message>
    <message>
        <source>There are many studies without use. For %1 of these no studies that resemble them were looked for.</source>
        <translation>Er zijn veel studies zonder gebruik. Voor %1 daarvan is niet gezocht naar studies die erop lijken.</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bevestigd: %1</translation>
    </message>
    <message>
        <source>What to do: %1.</source>
        <translation>Wat te doen: %1.</translation>
    </message>
    <message>
        <source>Gaps per kind and unit</source>
        <translation>Lacunes per soort en eenheid</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No gaps of this unit.</source>
        <translation>Geen lacunes van deze eenheid.</translation>
    </message>
    <message>
        <source>For the whole ministry</source>
        <translation>Voor heel BZK</translation>
    </message>
    <message>
        <source>No gaps for the whole ministry.</source>
        <translation>Geen lacunes voor heel BZK.</translation>
    </message>
    <message>
        <source>Accepted, with the reason</source>
        <translation>Geaccepteerd, met de reden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Gaps that were accepted</source>
        <translation>Geaccepteerde lacunes</translation>
    </message>
    <message>
        <source>How the map is made</source>
        <translation>Hoe de kaart is gemaakt</translation>
    </message>
    <message>
        <source>The map counts the studies of all units in this bank. A study that was withdrawn or replaced does not count, and the same study of two units counts once. A row also counts what belongs to the rows below it.</source>
        <translation>De kaart telt de studies van alle eenheden in deze kennisbank. Een studie die is ingetrokken of vervangen, telt niet mee. Dezelfde studie van twee eenheden telt één keer. Een rij telt ook wat bij de rijen eronder hoort.</translation>
    </message>
    <message>
        <source>Beside the studies stand the open questions and the signals of the row: what is asked beside what is known. The program does not know what nobody wrote down. An empty place is therefore a reason to look, not a judgement.</source>
        <translation>Naast de studies staan de open vragen en de signalen van de rij. Zo ziet u wat er gevraagd wordt naast wat bekend is. Wat niemand vastlegde, weet het programma niet. Een lege plek is daarom een reden om te kijken, geen oordeel.</translation>
    </message>
    <message>
        <source>How the program finds gaps</source>
        <translation>Hoe het programma lacunes vindt</translation>
    </message>
    <message>
        <source>The program reads the records of the bank and applies fixed rules. It does not know what nobody wrote down. A gap is therefore a reason to look, not a judgement.</source>
        <translation>Het programma leest wat in de kennisbank staat en past vaste regels toe. Wat niemand vastlegde, weet het niet. Een lacune is daarom een reden om te kijken, geen oordeel.</translation>
    </message>
    <message>
        <source>Before a question is called a gap, the program looks in all studies of the bank for what resembles it. What may fit stands beside the question, and so do the other studies that come nearest, so that you can check it. Beside a study that nobody uses stand the studies that resemble it, and which of these are in use: perhaps one of them is used instead.</source>
        <translation>Voordat een vraag een lacune heet, zoekt het programma in alle studies van de kennisbank naar wat erop lijkt. Wat misschien past, staat bij de vraag. Ook andere studies die er het dichtst bij komen, staan erbij. Zo kunt u het zelf nagaan. Bij een studie zonder gebruik staan de studies die erop lijken. U ziet ook welke daarvan wel in gebruik zijn: misschien in plaats van deze.</translation>
    </message>
    <message>
        <source>Who accepts a gap gives a reason. When a question or a project that came of a gap brings knowledge, the program asks whether the gap is solved; a person says so. A gap that was accepted or solved comes back when what the rule looks at changes.</source>
        <translation>Wie een lacune accepteert, geeft een reden. Soms levert een vraag of een project bij een lacune kennis op. Dan vraagt het programma of de lacune is opgelost. Een mens beslist dat. Een geaccepteerde of opgeloste lacune komt terug als er iets verandert waar de regel naar kijkt.</translation>
    </message>
    <message>
        <source>Knowledge gaps</source>
        <translation>Lacunes in kennis</translation>
    </message>
    <message>
        <source>Gap report</source>
        <translation>Lacunerapport</translation>
    </message>
    <message>
        <source>No gaps were found with these settings.</source>
        <translation>Geen lacunes gevonden met deze instellingen.</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Wat er mist</translation>
    </message>
    <message>
        <source>What is lacking, per unit</source>
        <translation>Wat er mist, per eenheid</translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, was: %2</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Wat er veranderde sinds %1</translation>
    </message>
    <message>
        <source>New: %1. Of another kind now: %2. Gone: %3. The same: %4.</source>
        <translation>Nieuw: %1. Nu van een andere soort: %2. Weg: %3. Hetzelfde: %4.</translation>
    </message>
    <message>
        <source>Of another kind now</source>
        <translation>Nu van een andere soort</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>With each gap the program proposes what is lacking. A person may say that it is something else.</source>
        <translation>Bij elke lacune stelt het programma voor wat er mist. Iemand kan zeggen dat het iets anders is.</translation>
    </message>
    <message>
        <source>Looked for: %1.</source>
        <translation>Gezocht op: %1.</translation>
    </message>
    <message>
        <source>Studies looked through: %1.</source>
        <translation>Doorzochte studies: %1.</translation>
    </message>
    <message>
        <source>Questions (needed)</source>
        <translation>Vragen (nodig)</translation>
    </message>
    <message>
        <source>Evidence-gap map</source>
        <translation>Lacunekaart</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Studies, questions and signals per row</source>
        <translation>Studies, vragen en signalen per rij</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Gaps in the map</source>
        <translation>Lacunes in de kaart</translation>
    </message>
    <message>
        <source>Studies that are not too old</source>
        <translation>Studies binnen de norm</translation>
    </message>
    <message>
        <source>Rows that are a gap</source>
        <translation>Rijen die een lacune zijn</translation>
    </message>
    <message>
        <source>What you can do: look for studies that are not in this bank yet, ask a knowledge question, or propose a project.</source>
        <translation>Wat u kunt doen: zoek studies die nog niet in deze kennisbank staan, stel een kennisvraag of stel een project voor.</translation>
    </message>
    <message>
        <source>Gaps per question and subject</source>
        <translation>Lacunes per vraag en per onderwerp</translation>
    </message>
    <message>
        <source>This list looks at each question and each subject by itself. A question can be without knowledge though its row has enough studies. And a row can be a gap without a question of it in this list. So the list differs from the map.</source>
        <translation>Deze lijst kijkt naar elke vraag en elk onderwerp apart. Een vraag kan zonder kennis zijn, ook als er in haar rij genoeg studies staan. En een rij kan een lacune zijn zonder dat een vraag van die rij in deze lijst staat. Daarom is de lijst anders dan de kaart.</translation>
    </message>
    <message>
        <source>rows %1, columns %2</source>
        <translation>rijen %1, kolommen %2</translation>
    </message>
    <message>
        <source>No data for this layout.</source>
        <translation>Geen gegevens voor deze indeling.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Theme and concept</source>
        <translation>Thema en begrip</translation>
    </message>
    <message>
        <source>Kind of knowledge</source>
        <translation>Soort kennis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Evaluation moment</source>
        <translation>Moment van evaluatie</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Overige groepen</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>T/m %1</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studie</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 strong or reviewed</source>
        <translation>%1 sterk of getoetst</translation>
    </message>
    <message>
        <source>%1 out of date</source>
        <translation>%1 ouder dan norm</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open vraag</numerusform>
            <numerusform>%n open vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 nodig</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>geen lacune</translation>
    </message>
    <message numerus="yes">
        <source>Not in this map: %n study(ies) without a specific concept.</source>
        <translation>
            <numerusform>Niet in deze kaart: %n studie zonder specifiek begrip.</numerusform>
            <numerusform>Niet in deze kaart: %n studies zonder specifiek begrip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this map: %n study(ies) without a dossier that is worked on.</source>
        <translation>
            <numerusform>Niet in deze kaart: %n studie zonder lopend dossier.</numerusform>
            <numerusform>Niet in deze kaart: %n studies zonder lopend dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this map: %n study(ies) that belong to no row.</source>
        <translation>
            <numerusform>Niet in deze kaart: %n studie die bij geen rij hoort.</numerusform>
            <numerusform>Niet in deze kaart: %n studies die bij geen rij horen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap, with the reason</source>
        <translation>Geen lacune, met de reden</translation>
    </message>
    <message>
        <source>A number: so many studies.</source>
        <translation>Een getal: zoveel studies.</translation>
    </message>
    <message>
        <source>Full mark: a study with strength 3 or more, or reviewed. Open: another study.</source>
        <translation>Vol teken: een studie met sterkte 3 of hoger, of getoetst. Open: een overige studie.</translation>
    </message>
    <message>
        <source>Dotted: older than the norm.</source>
        <translation>Gestippeld: ouder dan de norm.</translation>
    </message>
    <message>
        <source>A dot: none.</source>
        <translation>Een punt: geen.</translation>
    </message>
    <message>
        <source>Gap: a question that must be answered or at least %1 signals, and at most %2 study that is not too old.</source>
        <translation>Lacune: een vraag die nodig is of genoeg signalen (minstens %1), en te weinig studies binnen de norm (hoogstens %2).</translation>
    </message>
    <message>
        <source>strong pairs</source>
        <translation>sterke paren</translation>
    </message>
    <message>
        <source>pairs on which something was agreed</source>
        <translation>paren met een afspraak</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>There are no two units to compare.</source>
        <translation>Er zijn geen twee eenheden om te vergelijken.</translation>
    </message>
    <message>
        <source>The cells show: %1. A pair is in the total of both its units.</source>
        <translation>De cellen tonen: %1. Een paar zit in het totaal van zijn beide eenheden.</translation>
    </message>
    <message>
        <source>Network of questions</source>
        <translation>Netwerk van vragen</translation>
    </message>
    <message>
        <source>%1, %2. Group: %3. Overlaps with %4.</source>
        <translation>%1, %2. Groep: %3. Overlap met %4.</translation>
    </message>
    <message>
        <source>Solid line: strong overlap.</source>
        <translation>Doorgetrokken lijn: sterke overlap.</translation>
    </message>
    <message>
        <source>Dashed: probable.</source>
        <translation>Gestreept: waarschijnlijk.</translation>
    </message>
    <message>
        <source>Dotted: weak.</source>
        <translation>Gestippeld: zwak.</translation>
    </message>
    <message>
        <source>A shape for each unit; bold words name groups of questions.</source>
        <translation>Elke eenheid heeft een vorm; vette woorden noemen groepen van vragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The strongest are shown; %n more overlap(s) are not.</source>
        <translation>
            <numerusform>De sterkste staan erin; nog %n overlap niet.</numerusform>
            <numerusform>De sterkste staan erin; nog %n overlappen niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlaps, strongest first</source>
        <translation>Overlap, sterkste eerst</translation>
    </message>
    <message>
        <source>Groups of questions</source>
        <translation>Groepen van vragen</translation>
    </message>
    <message>
        <source>No questions that overlap in this selection.</source>
        <translation>Geen vragen met overlap in deze selectie.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met de hand</translation>
    </message>
    <message>
        <source>Nobody counted points for them: people say why</source>
        <translation>Hiervoor zijn geen punten geteld: mensen zeggen waarom</translation>
    </message>
    <message>
        <source>Overlaps that people put in the list</source>
        <translation>Overlap die mensen in de lijst zetten</translation>
    </message>
    <message>
        <source>Set aside, with the reason</source>
        <translation>Weggelegd, met de reden</translation>
    </message>
    <message>
        <source>People decided that these do not overlap</source>
        <translation>Mensen vonden dat dit geen overlap is</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Door mensen</translation>
    </message>
    <message>
        <source>In this bank some things count for more or for less than usual. The program learned that from what people confirmed and what they set aside. It only counts because somebody agreed to it, and it can be set back. This is what counts differently:</source>
        <translation>In deze kennisbank tellen sommige dingen meer of minder dan normaal. Het programma leerde dat van wat mensen bevestigden en weglegden. Het telt alleen omdat iemand het goedvond. U kunt het terugzetten. Dit telt anders:</translation>
    </message>
    <message>
        <source>People can make a rule for one pair: always show it, or never. Then the level of that pair does not matter. They can also put an overlap in the list by hand. That one has no points, but a reason.</source>
        <translation>Mensen kunnen een regel maken voor één paar: altijd tonen, of nooit. Dan maakt het niveau van dat paar niet uit. Zij kunnen ook met de hand een overlap in de lijst zetten. Die heeft geen punten, maar wel een reden.</translation>
    </message>
    <message>
        <source>“%1” counts for %2 instead of 1</source>
        <translation>‘%1’ telt voor %2 in plaats van 1</translation>
    </message>
    <message>
        <source>Running and planned projects of different units</source>
        <translation>Lopende en geplande projecten van verschillende eenheden</translation>
    </message>
    <message>
        <source>Projects that touch each other</source>
        <translation>Projecten die elkaar raken</translation>
    </message>
    <message>
        <source>At most %1 of each unit</source>
        <translation>Hoogstens %1 per eenheid</translation>
    </message>
    <message>
        <source>The report about gaps has all of them, with their reasons.</source>
        <translation>Het lacunerapport noemt alle lacunes, met de reden.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Vergaderversie</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Per DG</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eén bladzijde</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bevestigen</translation>
    </message>
    <message>
        <source>agree an action</source>
        <translation>afspraak maken</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>wegleggen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Both questions</source>
        <translation>Beide vragen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) without a verdict</source>
        <translation>
            <numerusform>%n paar zonder oordeel</numerusform>
            <numerusform>%n paren zonder oordeel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed pair(s) without an agreement</source>
        <translation>
            <numerusform>%n bevestigd paar zonder afspraak</numerusform>
            <numerusform>%n bevestigde paren zonder afspraak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to programme together</source>
        <translation>
            <numerusform>%n groep om samen te programmeren</numerusform>
            <numerusform>%n groepen om samen te programmeren</numerusform>
        </translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te besluiten</translation>
    </message>
    <message>
        <source>Pairs to decide on</source>
        <translation>Paren om over te besluiten</translation>
    </message>
    <message>
        <source>There is nothing to decide: every pair has its verdict.</source>
        <translation>Er is niets te besluiten: elk paar heeft een oordeel.</translation>
    </message>
    <message>
        <source>Confirmed, and nothing agreed yet</source>
        <translation>Bevestigd, en nog niets afgesproken</translation>
    </message>
    <message>
        <source>What do we do with these groups?</source>
        <translation>Wat doen wij met deze groepen?</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>take it up</source>
        <translation>oppakken</translation>
    </message>
    <message>
        <source>talk on</source>
        <translation>verder bespreken</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>Overlap to decide on</source>
        <translation>Overlap om over te besluiten</translation>
    </message>
    <message>
        <source>all dossiers; urgent ones first, then what can still change, then by score</source>
        <translation>alle dossiers; dringend eerst, dan wat nog anders kan, dan op score</translation>
    </message>
    <message>
        <source>Overlap report · for the meeting</source>
        <translation>Overlaprapport · vergaderversie</translation>
    </message>
    <message>
        <source>Questions that %1 shares with others</source>
        <translation>Vragen die %1 deelt met anderen</translation>
    </message>
    <message>
        <source>No question of another unit is like one of %1.</source>
        <translation>Geen vraag van een andere eenheid lijkt op een vraag van %1.</translation>
    </message>
    <message>
        <source>Put in the list by people</source>
        <translation>In de lijst gezet door mensen</translation>
    </message>
    <message>
        <source>What %1 can use from others</source>
        <translation>Wat %1 van anderen kan gebruiken</translation>
    </message>
    <message>
        <source>No study of another unit fits a question of %1.</source>
        <translation>Geen studie van een andere eenheid past bij een vraag van %1.</translation>
    </message>
    <message>
        <source>Own questions, and studies of others that may answer</source>
        <translation>Eigen vragen, en studies van anderen die misschien antwoord geven</translation>
    </message>
    <message>
        <source>What others can take from %1</source>
        <translation>Wat anderen van %1 kunnen gebruiken</translation>
    </message>
    <message>
        <source>No study of %1 fits a question of another unit.</source>
        <translation>Geen studie van %1 past bij een vraag van een andere eenheid.</translation>
    </message>
    <message>
        <source>Questions of others, and own studies that may answer</source>
        <translation>Vragen van anderen, en eigen studies die misschien antwoord geven</translation>
    </message>
    <message>
        <source>Overlap with %1</source>
        <translation>Overlap met %1</translation>
    </message>
    <message>
        <source>Overlap report · per unit</source>
        <translation>Overlaprapport · per DG</translation>
    </message>
    <message>
        <source>Overlap per unit</source>
        <translation>Overlap per DG</translation>
    </message>
    <message>
        <source>Overlap on one page</source>
        <translation>Overlap op één bladzijde</translation>
    </message>
    <message>
        <source>Overlap report · in short</source>
        <translation>Overlaprapport · kort</translation>
    </message>
    <message>
        <source>A score is no verdict: people decide whether questions belong together.</source>
        <translation>Een score is geen oordeel: mensen beslissen of vragen bij elkaar horen.</translation>
    </message>
    <message>
        <source>made of it: %1</source>
        <translation>ervan gemaakt: %1</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation>resultaat: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>te laat (%n dag)</numerusform>
            <numerusform>te laat (%n dagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be ready first comes first</source>
        <translation>Wat het eerst klaar moet zijn, staat vooraan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Ready before</source>
        <translation>Klaar vóór</translation>
    </message>
    <message>
        <source>%1 leads, ready before %2</source>
        <translation>%1 is de trekker, klaar vóór %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>Afgesproken: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: closed, %n row(s) below it</source>
        <translation>
            <numerusform>%1: dichtgeklapt, %n rij eronder</numerusform>
            <numerusform>%1: dichtgeklapt, %n rijen eronder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: open, %n row(s) below it</source>
        <translation>
            <numerusform>%1: opengeklapt, %n rij eronder</numerusform>
            <numerusform>%1: opengeklapt, %n rijen eronder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (strength %3)</source>
        <translation>%1: %2 (sterkte %3)</translation>
    </message>
    <message>
        <source>+ works, ~ works partly, − no effect, × backfires, ? not known. The number says how strong the evidence is, from 1 to 5; 0 is not applicable.</source>
        <translation>+ werkt, ~ werkt deels, − werkt niet, × werkt averechts, ? niet bekend. Het getal zegt hoe sterk het bewijs is, van 1 tot 5; 0 is niet van toepassing.</translation>
    </message>
    <message>
        <source>Approaches, with what studies found</source>
        <translation>Aanpakken, met wat studies vonden</translation>
    </message>
    <message>
        <source>For whom: %1</source>
        <translation>Voor wie: %1</translation>
    </message>
    <message>
        <source>Works only if: %1</source>
        <translation>Werkt alleen als: %1</translation>
    </message>
    <message>
        <source>Findings about %1</source>
        <translation>Bevindingen over %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n finding(s) count)</source>
        <translation>
            <numerusform>%1 (%n bevinding telt mee)</numerusform>
            <numerusform>%1 (%n bevindingen tellen mee)</numerusform>
        </translation>
    </message>
    <message>
        <source>No study says anything about it yet.</source>
        <translation>Nog geen studie zegt er iets over.</translation>
    </message>
    <message>
        <source>What works and what does not</source>
        <translation>Wat werkt en wat niet</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>A verdict is a count of findings, not a scientific synthesis. Always read the studies.</source>
        <translation>Een oordeel is een telling van bevindingen, geen wetenschappelijk overzicht. Lees altijd de studies.</translation>
    </message>
    <message>
        <source>This verdict is a count of findings. Always read the studies.</source>
        <translation>Dit oordeel is een telling van bevindingen. Lees altijd de studies.</translation>
    </message>
    <message>
        <source>No approaches in this selection.</source>
        <translation>Geen aanpakken in deze selectie.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Nothing in this selection.</source>
        <translation>Niets in deze selectie.</translation>
    </message>
    <message>
        <source>Only the first %1 are on this paper.</source>
        <translation>Alleen de eerste %1 staan op dit papier.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Question asked: %1.</source>
        <translation>Vraag gesteld: %1.</translation>
    </message>
    <message>
        <source>What came of it: %1.</source>
        <translation>Vervolg: %1.</translation>
    </message>
    <message>
        <source>Solved, with what came of it</source>
        <translation>Opgelost, met het vervolg</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Gaps that were solved</source>
        <translation>Opgeloste lacunes</translation>
    </message>
    <message>
        <source>open</source>
        <comment>group of questions</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>group of questions</comment>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>Not needed to programme together</source>
        <translation>Niet nodig om samen te programmeren</translation>
    </message>
    <message>
        <source>This list is destroyed 30 days after the meeting.</source>
        <translation>Deze lijst wordt 30 dagen na de bijeenkomst vernietigd.</translation>
    </message>
    <message>
        <source>newest of %1</source>
        <translation>nieuwste van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running project(s)</source>
        <translation>
            <numerusform>%n lopend project</numerusform>
            <numerusform>%n lopende projecten</numerusform>
        </translation>
    </message>
    <message>
        <source>newest study of %1</source>
        <translation>nieuwste studie van %1</translation>
    </message>
    <message>
        <source>Running projects</source>
        <translation>Lopende projecten</translation>
    </message>
    <message>
        <source>Newest study</source>
        <translation>Nieuwste studie</translation>
    </message>
    <message>
        <source>This meeting does not take place.</source>
        <translation>Deze bijeenkomst gaat niet door.</translation>
    </message>
    <message>
        <source>This meeting is moved.</source>
        <translation>Deze bijeenkomst is verplaatst.</translation>
    </message>
    <message>
        <source>Message to the participants</source>
        <translation>Bericht aan de deelnemers</translation>
    </message>
    <message>
        <source>The file breaks off; what was there is in the bank.</source>
        <translation>Het bestand stopt halverwege. Wat er stond, is overgenomen.</translation>
    </message>
    <message>
        <source>The file breaks off in %1, which was left out.</source>
        <translation>Het bestand stopt halverwege in %1; dat is weggelaten.</translation>
    </message>
    <message>
        <source>an event without a title</source>
        <translation>een bijeenkomst zonder titel</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a begin that can be read: %1.</source>
        <translation>
            <numerusform>%n bijeenkomst zonder leesbaar begin: %1.</numerusform>
            <numerusform>%n bijeenkomsten zonder leesbaar begin: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came in without the end, which lies before the begin: %1.</source>
        <translation>
            <numerusform>%n bijeenkomst kwam binnen zonder einde, want dat ligt voor het begin: %1.</numerusform>
            <numerusform>%n bijeenkomsten kwamen binnen zonder einde, want dat ligt voor het begin: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in a time zone that is not known, taken as that of Amsterdam: %1.</source>
        <translation>
            <numerusform>%n bijeenkomst met een onbekende tijdzone, opgevat als die van Amsterdam: %1.</numerusform>
            <numerusform>%n bijeenkomsten met een onbekende tijdzone, opgevat als die van Amsterdam: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we want to know</source>
        <translation>Wat wij willen weten</translation>
    </message>
    <message>
        <source>%1 strong</source>
        <translation>%1 sterk</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 oud</translation>
    </message>
    <message>
        <source>%1 (%2 needed)</source>
        <translation>%1 (%2 nodig)</translation>
    </message>
    <message>
        <source>In each place: how many studies there are, how many of them are strong or reviewed, how many are older than the norm, and the year of the newest.</source>
        <translation>In elk vakje: hoeveel studies er zijn, hoeveel daarvan sterk of getoetst zijn, hoeveel er ouder zijn dan de norm, en het jaar van de nieuwste.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>A mark with a number: so many of these.</source>
        <translation>Een teken met een getal: zoveel van deze.</translation>
    </message>
    <message>
        <source>What to do about them</source>
        <translation>Wat u eraan kunt doen</translation>
    </message>
    <message>
        <source>Studies: %1</source>
        <translation>Studies: %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 van 5</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s), heaviest first</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen, het zwaarste eerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n signal(s) that are set aside or dealt with</source>
        <translation>
            <numerusform>zonder %n signaal dat is weggelegd of afgehandeld</numerusform>
            <numerusform>zonder %n signalen die zijn weggelegd of afgehandeld</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (weaker overlap; not drawn)</source>
        <translation>%1 (zwakkere overlap; niet getekend)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of a group are not drawn: their overlap is weaker.</source>
        <translation>
            <numerusform>%n vraag van een groep is niet getekend: de overlap is zwakker.</numerusform>
            <numerusform>%n vragen van een groep zijn niet getekend: de overlap is zwakker.</numerusform>
        </translation>
    </message>
    <message>
        <source>needed before %1</source>
        <translation>nodig vóór %1</translation>
    </message>
    <message>
        <source>%1 (word of a concept)</source>
        <translation>%1 (woord van een begrip)</translation>
    </message>
    <message>
        <source>in the explanation: %1</source>
        <translation>in de toelichting: %1</translation>
    </message>
    <message>
        <source>%1. %2 – %3 and %4 (%5 points)</source>
        <translation>%1. %2 – %3 en %4 (%5 punten)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwoord aan</translation>
    </message>
    <message>
        <source>Nothing changes: the time and the place of this meeting stay as they are.</source>
        <translation>Er verandert niets: de bijeenkomst blijft op dezelfde tijd en dezelfde plaats.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Take this meeting out of your calendar.</source>
        <translation>Haal deze bijeenkomst uit uw agenda.</translation>
    </message>
    <message>
        <source>Change it in your calendar, and let us know whether you can come.</source>
        <translation>Pas het aan in uw agenda en laat weten of u kunt komen.</translation>
    </message>
    <message>
        <source>We will let you know when there is a new time.</source>
        <translation>Wij laten u weten wanneer er een nieuw moment is.</translation>
    </message>
    <message>
        <source>You do not have to do anything.</source>
        <translation>U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Do you have a question? Write to %1.</source>
        <translation>Hebt u een vraag? Schrijf naar %1.</translation>
    </message>
    <message>
        <source>Again: changed</source>
        <translation>Opnieuw: gewijzigd</translation>
    </message>
    <message>
        <source>Too few points for a level, or none: people say why</source>
        <translation>Te weinig punten voor een niveau, of geen punten: mensen zeggen waarom</translation>
    </message>
    <message>
        <source>Later, until %1</source>
        <translation>Later, tot %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>%1, with committee</source>
        <translation>%1, met begeleidingscommissie</translation>
    </message>
    <message>
        <source>%1 (answered)</source>
        <translation>%1 (beantwoord)</translation>
    </message>
    <message>
        <source>Subjects of this group</source>
        <translation>Onderwerpen in deze groep</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>en %n ander</numerusform>
            <numerusform>en %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that are needed</source>
        <translation>Vragen die nodig zijn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 (weaker overlap)</source>
        <translation>%1 (zwakkere overlap)</translation>
    </message>
    <message>
        <source>%1, %2. Group: %3. Its overlap is weaker than what is shown.</source>
        <translation>%1, %2. Groep: %3. De overlap is zwakker dan wat is getoond.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of a group have no line: their overlap is weaker.</source>
        <translation>
            <numerusform>%n vraag van een groep heeft geen lijn: de overlap is zwakker.</numerusform>
            <numerusform>%n vragen van een groep hebben geen lijn: de overlap is zwakker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed within six months</source>
        <translation>Binnen zes maanden nodig</translation>
    </message>
    <message>
        <source>A project can still change</source>
        <translation>Een project kan nog anders</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Overige</translation>
    </message>
    <message>
        <source>Other question</source>
        <translation>Andere vraag</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Ander project</translation>
    </message>
    <message>
        <source>Without a verdict</source>
        <translation>Zonder oordeel</translation>
    </message>
    <message>
        <source>Other agreements: what, who leads, ready before</source>
        <translation>Andere afspraken: wat, trekker, klaar vóór</translation>
    </message>
    <message>
        <source>Decided, and nobody wrote down who leads and by when</source>
        <translation>Wel besloten, maar zonder trekker en datum</translation>
    </message>
    <message>
        <source>what concerns %1; urgent ones first, then what can still change, then by score</source>
        <translation>wat over %1 gaat; dringend eerst, dan wat nog anders kan, dan op score</translation>
    </message>
    <message>
        <source>each unit apart; urgent ones first, then what can still change, then by score</source>
        <translation>elke eenheid apart; dringend eerst, dan wat nog anders kan, dan op score</translation>
    </message>
    <message>
        <source>all dossiers; groups of most units first</source>
        <translation>alle dossiers; groepen van de meeste eenheden eerst</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) compared</source>
        <translation>
            <numerusform>%n vraag vergeleken</numerusform>
            <numerusform>%n vragen vergeleken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) that may answer a question of another unit</source>
        <translation>
            <numerusform>%n studie die misschien een vraag van een ander beantwoordt</numerusform>
            <numerusform>%n studies die misschien een vraag van een ander beantwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Data about a person</source>
        <translation>Gegevens over een persoon</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>This is everything that this knowledge bank holds about this person.</source>
        <translation>Dit is alles wat in deze kennisbank over deze persoon staat.</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Wat is vastgelegd</translation>
    </message>
    <message>
        <source>Where this person is named</source>
        <translation>Waar deze persoon wordt genoemd</translation>
    </message>
    <message>
        <source>No record names this person.</source>
        <translation>Geen enkel record noemt deze persoon.</translation>
    </message>
    <message>
        <source>Records that name this person</source>
        <translation>Records die deze persoon noemen</translation>
    </message>
    <message>
        <source>Where the family name stands in a text</source>
        <translation>Waar de achternaam in een tekst staat</translation>
    </message>
    <message>
        <source>It may be somebody else. Look at each before you hand this over.</source>
        <translation>Het kan om een ander gaan. Bekijk elke regel voordat u dit geeft.</translation>
    </message>
    <message>
        <source>Texts with the family name</source>
        <translation>Teksten met de achternaam</translation>
    </message>
    <message>
        <source>Data about %1</source>
        <translation>Gegevens over %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>%1: link the study, or discuss it</source>
        <translation>%1: koppel de studie of bespreek haar</translation>
    </message>
    <message>
        <source>Gaps that the rules do not find any more</source>
        <translation>Lacunes die de regels niet meer vinden</translation>
    </message>
    <message>
        <source>Somebody confirmed these gaps, or asked a question about them. Perhaps they are solved: a person says so.</source>
        <translation>Iemand heeft deze lacunes bevestigd of er een vraag over gesteld. Misschien zijn ze opgelost: een mens beslist dat.</translation>
    </message>
    <message>
        <source>No longer found, with what came of it</source>
        <translation>Niet meer gevonden, met het vervolg</translation>
    </message>
    <message>
        <source>A gap that somebody confirmed stays when the rule does not find it any more, until a person says that it is solved.</source>
        <translation>Vindt de regel een bevestigde lacune niet meer? Dan blijft zij staan totdat een mens zegt dat zij is opgelost.</translation>
    </message>
    <message>
        <source>Exploration in brief</source>
        <translation>Verkenning in het kort</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Results in short</source>
        <translation>Opbrengst in het kort</translation>
    </message>
    <message>
        <source>No results were written down yet.</source>
        <translation>Er is nog geen opbrengst opgeschreven.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>In de tijd</translation>
    </message>
    <message>
        <source>In and out of scope</source>
        <translation>Wel en niet</translation>
    </message>
    <message>
        <source>What belongs to this exploration</source>
        <translation>Wat bij deze verkenning hoort</translation>
    </message>
    <message>
        <source>Subscribe or unsubscribe</source>
        <translation>Aan- en afmelden</translation>
    </message>
    <message>
        <source>by e-mail to %1</source>
        <translation>met een e-mail naar %1</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>%1: see note %2</source>
        <translation>%1: zie noot %2</translation>
    </message>
    <message>
        <source>(p. %1)</source>
        <translation>(p. %1)</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 e.a.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>group of questions</comment>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>Agreed to do together</source>
        <translation>Afgesproken om samen te doen</translation>
    </message>
    <message>
        <source>Strong and probable overlaps, highest score first: at most %1 of a text</source>
        <translation>Sterke en waarschijnlijke overlap, de hoogste score eerst: hooguit %1 per tekst</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>In this bank</source>
        <translation>In deze bank</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Texts in the file</source>
        <translation>Teksten in het bestand</translation>
    </message>
    <message>
        <source>Of these, overlapping with this bank</source>
        <translation>Waarvan met overlap in deze bank</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Niet te lezen</translation>
    </message>
    <message>
        <source>Nothing in this bank overlaps with the file.</source>
        <translation>Niets in deze bank overlapt met het bestand.</translation>
    </message>
    <message>
        <source>The file was only read: nothing of it was imported.</source>
        <translation>Het bestand is alleen gelezen: er is niets uit overgenomen.</translation>
    </message>
    <message>
        <source>Concept “%1” stands with all questions. Mark it as general?</source>
        <translation>Begrip ‘%1’ staat bij alle vragen. Als algemeen markeren?</translation>
    </message>
    <message>
        <source>Concept “%1” stands with %2 of the %3 questions. Mark it as general?</source>
        <translation>Begrip ‘%1’ staat bij %2 van de %3 vragen. Als algemeen markeren?</translation>
    </message>
    <message numerus="yes">
        <source>%n broader or narrower concept(s)</source>
        <translation>
            <numerusform>%n breder of smaller begrip</numerusform>
            <numerusform>%n bredere of smallere begrippen</numerusform>
        </translation>
    </message>
    <message>
        <source>words that look alike: %1</source>
        <translation>woorden die op elkaar lijken: %1</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>zelfde tijd</translation>
    </message>
    <message>
        <source>Number of overlaps between two units, and on the diagonal within one: strong / probable</source>
        <translation>Aantal overlappen tussen twee eenheden, en op de diagonaal binnen één eenheid: sterk / waarschijnlijk</translation>
    </message>
    <message>
        <source>The program compares every knowledge question with all others, also with those of the same unit. It looks at four things.</source>
        <translation>Het programma vergelijkt elke kennisvraag met alle andere vragen, ook met die van dezelfde eenheid. Het kijkt naar vier dingen.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) put off to a later day</source>
        <translation>
            <numerusform>%n paar uitgesteld tot een latere dag</numerusform>
            <numerusform>%n paren uitgesteld tot een latere dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more text(s) of the file.</source>
        <translation>
            <numerusform>En nog %n tekst uit het bestand.</numerusform>
            <numerusform>En nog %n teksten uit het bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 van 100</translation>
    </message>
    <message>
        <source>Urgent by</source>
        <translation>Dringend vóór</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>Asked to judge it too</source>
        <translation>Gevraagd om ook te beoordelen</translation>
    </message>
    <message>
        <source>Why it is in the list</source>
        <translation>Waarom het in de lijst staat</translation>
    </message>
    <message>
        <source>Words that both use are bold and underlined.</source>
        <translation>Woorden die in beide staan, zijn vet en onderstreept.</translation>
    </message>
    <message>
        <source>Dotted: only studies older than the norm.</source>
        <translation>Gestippeld: alleen studies ouder dan de norm.</translation>
    </message>
    <message>
        <source>A larger bubble: more studies, as the number says. Full: one of them at least has strength 3 or more, or was reviewed. Open: none has.</source>
        <translation>Een grotere bol: meer studies; het getal zegt hoeveel. Vol: ten minste één met sterkte 3 of hoger, of getoetst. Open: geen enkele.</translation>
    </message>
    <message>
        <source>A denser box: more studies, as the number says.</source>
        <translation>Een voller gearceerd vak: meer studies; het getal zegt hoeveel.</translation>
    </message>
    <message>
        <source>A longer bar: more studies, as the number says. Full: strength 3 or more, or reviewed. Open: other studies.</source>
        <translation>Een langere balk: meer studies; het getal zegt hoeveel. Vol: sterkte 3 of hoger, of getoetst. Open: overige studies.</translation>
    </message>
    <message>
        <source>people decided about it; the last run does not find it any more</source>
        <translation>mensen hebben erover besloten; de laatste vergelijking vindt het niet meer</translation>
    </message>
    <message>
        <source>Reviewers disagree</source>
        <translation>Beoordelaars oneens</translation>
    </message>
    <message>
        <source>The gaps with the first places</source>
        <translation>De lacunes die vooraan staan</translation>
    </message>
    <message>
        <source>Why this place</source>
        <translation>Waarom deze plaats</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <translation>Waar eerst naar kijken</translation>
    </message>
    <message>
        <source>%1 hangs on %2 alone.</source>
        <translation>%1 hangt alleen aan %2.</translation>
    </message>
    <message>
        <source>Without the pair %1 × %2 the group falls apart. Then these stand by themselves: %3.</source>
        <translation>Zonder het paar %1 × %2 valt de groep uiteen. Dan staan deze vragen los: %3.</translation>
    </message>
    <message>
        <source>What hangs on one pair of different units</source>
        <translation>Wat hangt aan één paar van verschillende eenheden</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) about which reviewers disagree</source>
        <translation>
            <numerusform>%n paar waarover beoordelaars het oneens zijn</numerusform>
            <numerusform>%n paren waarover beoordelaars het oneens zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody counted points for them</source>
        <translation>Hiervoor zijn geen punten geteld</translation>
    </message>
    <message>
        <source>Too few points for a level, or none</source>
        <translation>Te weinig punten voor een niveau, of geen punten</translation>
    </message>
    <message>
        <source>%1 and %2 ask about the same</source>
        <translation>%1 en %2 vragen naar hetzelfde</translation>
    </message>
    <message>
        <source>%1 and %2 work on the same</source>
        <translation>%1 en %2 werken aan hetzelfde</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Kennismaking</translation>
    </message>
    <message>
        <source>Dear colleagues of %1 and %2,</source>
        <translation>Beste collega’s van %1 en %2,</translation>
    </message>
    <message>
        <source>You work on two things that overlap. You may not know that of each other.</source>
        <translation>U werkt aan twee dingen die elkaar overlappen. Misschien weet u dat niet van elkaar.</translation>
    </message>
    <message>
        <source>Why we think so: %1</source>
        <translation>Waarom wij dat denken: %1</translation>
    </message>
    <message>
        <source>Our proposal: %1</source>
        <translation>Ons voorstel: %1</translation>
    </message>
    <message>
        <source>Will you talk about it? We would like to hear what you agree.</source>
        <translation>Wilt u daarover praten? Wij horen graag wat u afspreekt.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>This bank is too large to look up the words that both share. They are not on this paper.</source>
        <translation>Deze kennisbank is te groot om de woorden op te zoeken die beide delen. Zij staan niet op dit papier.</translation>
    </message>
    <message>
        <source>all pairs of the list</source>
        <translation>alle paren van de lijst</translation>
    </message>
    <message>
        <source>Pairs of two units: strong / total (with probable and by people) / agreed</source>
        <translation>Paren van twee eenheden: sterk / totaal (met waarschijnlijk en door mensen) / afgesproken</translation>
    </message>
    <message>
        <source>%1 / by people</source>
        <translation>%1 / door mensen</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 zegt: %2</translation>
    </message>
    <message>
        <source>mailbox not known</source>
        <translation>postbus niet bekend</translation>
    </message>
    <message>
        <source>Results that can be used</source>
        <translation>Resultaten om te gebruiken</translation>
    </message>
    <message>
        <source>No study fits a question.</source>
        <translation>Geen studie past bij een vraag.</translation>
    </message>
    <message>
        <source>Questions, and studies that may answer them, also of the unit that asks</source>
        <translation>Vragen, en studies die ze misschien beantwoorden, ook van de eenheid die de vraag stelt</translation>
    </message>
    <message>
        <source>Running and planned projects, also of one unit</source>
        <translation>Lopende en geplande projecten, ook binnen één eenheid</translation>
    </message>
    <message>
        <source>Questions of %1 that overlap</source>
        <translation>Vragen van %1 die overlappen</translation>
    </message>
    <message>
        <source>No other question is like one of %1.</source>
        <translation>Geen andere vraag lijkt op een vraag van %1.</translation>
    </message>
    <message>
        <source>What %1 can use</source>
        <translation>Wat %1 kan gebruiken</translation>
    </message>
    <message>
        <source>No study fits a question of %1.</source>
        <translation>Geen studie past bij een vraag van %1.</translation>
    </message>
    <message>
        <source>Own questions, and studies that may answer</source>
        <translation>Eigen vragen, en studies die misschien antwoord geven</translation>
    </message>
    <message>
        <source>both resemble a record that a unit keeps for itself</source>
        <translation>beide lijken op iets dat een eenheid voor zichzelf houdt</translation>
    </message>
    <message>
        <source>The last part of this report says how the place of a gap is worked out.</source>
        <translation>Hoe de plaats van een lacune wordt berekend, staat in het laatste deel van dit rapport.</translation>
    </message>
    <message>
        <source>How the place of a gap is worked out</source>
        <translation>Hoe de plaats van een lacune wordt berekend</translation>
    </message>
    <message>
        <source>Bulletin: %1</source>
        <translation>Signalering: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries of a day</comment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>de hele dag</translation>
    </message>
    <message>
        <source>The same days as a list</source>
        <translation>Dezelfde dagen als lijst</translation>
    </message>
    <message>
        <source>Week %1, %2 – %3</source>
        <translation>Week %1, %2 – %3</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no room in their day; the list has them all.</source>
        <translation>
            <numerusform>%n item past niet in zijn dag; in de lijst staat alles.</numerusform>
            <numerusform>%n items passen niet in hun dag; in de lijst staat alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on these days.</source>
        <translation>Niets op deze dagen.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>questions: not applicable</source>
        <translation>vragen: n.v.t.</translation>
    </message>
    <message>
        <source>signals: not applicable</source>
        <translation>signalen: n.v.t.</translation>
    </message>
    <message>
        <source>%1 % of its points are in confirmed pairs, while %2 % of all pairs were confirmed; %3 of its %4 pairs were set aside</source>
        <translation>%1 % van de punten hiervan staat in bevestigde paren, terwijl %2 % van alle paren is bevestigd; %3 van de %4 paren hiermee zijn weggelegd</translation>
    </message>
    <message>
        <source>Dotted: people see it, no run found it.</source>
        <translation>Gestippeld: mensen zien het, geen berekening vond het.</translation>
    </message>
    <message>
        <source>Inside one unit nothing is compared. The settings of the overlaps can change that.</source>
        <translation>Binnen één eenheid wordt niets vergeleken. Dat is te veranderen bij de instellingen van de overlap.</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>nog niet beoordeeld</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) are not assessed yet: the smallest, open marks.</source>
        <translation>
            <numerusform>%n signaal is nog niet beoordeeld: het kleinste, open teken.</numerusform>
            <numerusform>%n signalen zijn nog niet beoordeeld: de kleinste, open tekens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpecialEditors</name>
    <message>
        <source>something that is not in the list</source>
        <translation>iets dat niet in de lijst staat</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n studie</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>bewaard %1</translation>
    </message>
    <message>
        <source>EXAMPLE – fictitious data</source>
        <translation>VOORBEELD – verzonnen gegevens</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>kopie %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>How much each reason for an overlap counts</source>
        <translation>Hoe zwaar elke reden voor overlap telt</translation>
    </message>
    <message>
        <source>Norms for gaps</source>
        <translation>Normen voor lacunes</translation>
    </message>
    <message>
        <source>Decision on a gap</source>
        <translation>Besluit over een lacune</translation>
    </message>
    <message>
        <source>Gaps kept to compare with later</source>
        <translation>Lacunes bewaard om mee te vergelijken</translation>
    </message>
    <message>
        <source>Name of the knowledge bank</source>
        <translation>Naam van de kennisbank</translation>
    </message>
    <message>
        <source>Unit of the knowledge bank</source>
        <translation>Eenheid van de kennisbank</translation>
    </message>
    <message>
        <source>User of the knowledge bank</source>
        <translation>Gebruiker van de kennisbank</translation>
    </message>
    <message>
        <source>Line at the foot of papers</source>
        <translation>Regel onder aan afdrukken</translation>
    </message>
    <message>
        <source>Example bank</source>
        <translation>Voorbeeldbank</translation>
    </message>
    <message>
        <source>Empty lines on an attendance list</source>
        <translation>Lege regels op een presentielijst</translation>
    </message>
    <message>
        <source>Urgency of signals</source>
        <translation>Urgentie van signalen</translation>
    </message>
    <message>
        <source>Levels of overlap</source>
        <translation>Niveaus van overlap</translation>
    </message>
    <message>
        <source>Overlap within one unit</source>
        <translation>Overlap binnen één eenheid</translation>
    </message>
    <message>
        <source>Words that do not count for overlap</source>
        <translation>Woorden die niet meetellen bij overlap</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Naam van een groep</translation>
    </message>
    <message>
        <source>Columns of an imported table</source>
        <translation>Kolommen van een geïmporteerde tabel</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Bewaard filter</translation>
    </message>
    <message>
        <source>Put away from Today</source>
        <translation>Weggelegd uit Vandaag</translation>
    </message>
    <message>
        <source>Out of the trash for good</source>
        <translation>Voorgoed uit de prullenbak</translation>
    </message>
    <message>
        <source>What a gap lacks</source>
        <translation>Wat er bij een lacune mist</translation>
    </message>
    <message>
        <source>No gap in the gap map</source>
        <translation>Geen lacune op de lacunekaart</translation>
    </message>
    <message>
        <source>Gap that somebody wrote down</source>
        <translation>Lacune die iemand vastlegde</translation>
    </message>
    <message>
        <source>Letterhead of papers</source>
        <translation>Briefhoofd van afdrukken</translation>
    </message>
    <message>
        <source>Sheets of papers</source>
        <translation>Papierformaat van afdrukken</translation>
    </message>
    <message>
        <source>Typeface of papers</source>
        <translation>Lettertype van afdrukken</translation>
    </message>
    <message>
        <source>Term after which data of people are looked at again</source>
        <translation>Termijn waarna gegevens van personen opnieuw worden bekeken</translation>
    </message>
    <message>
        <source>What an attendance list says about destroying it</source>
        <translation>Wat een presentielijst zegt over vernietigen</translation>
    </message>
    <message>
        <source>Group of questions that is not needed</source>
        <translation>Groep vragen die niet nodig is</translation>
    </message>
    <message>
        <source>How readers get the bulletin</source>
        <translation>Hoe lezers het bulletin krijgen</translation>
    </message>
    <message>
        <source>How advice refers to its sources</source>
        <translation>Hoe een advies naar bronnen verwijst</translation>
    </message>
    <message>
        <source>Order and names of the blocks of an advice</source>
        <translation>Volgorde en namen van de blokken van een advies</translation>
    </message>
    <message>
        <source>Months without contact after which an institute is quiet</source>
        <translation>Maanden zonder contact tot een instituut stil is</translation>
    </message>
    <message>
        <source>Weights for gaps</source>
        <translation>Gewichten voor lacunes</translation>
    </message>
    <message>
        <source>Why a pair is always or never shown</source>
        <translation>Waarom een paar altijd of nooit wordt getoond</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>%1 made</source>
        <translation>%1 gemaakt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 veranderd</translation>
    </message>
    <message>
        <source>%1 to the trash</source>
        <translation>%1 naar de prullenbak</translation>
    </message>
    <message>
        <source>%1 put back</source>
        <translation>%1 teruggezet</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>%1 geïmporteerd</translation>
    </message>
    <message>
        <source>overlap %1 judged</source>
        <translation>overlap %1 beoordeeld</translation>
    </message>
    <message>
        <source>verdicts went with %1</source>
        <translation>oordelen meegegaan met %1</translation>
    </message>
    <message>
        <source>settings of the bank</source>
        <translation>instellingen van de kennisbank</translation>
    </message>
    <message>
        <source>column mapping %1</source>
        <translation>kolomindeling %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filter %1</translation>
    </message>
    <message>
        <source>%1 assessed</source>
        <translation>%1 beoordeeld</translation>
    </message>
    <message>
        <source>%1 linked</source>
        <translation>%1 gekoppeld</translation>
    </message>
    <message>
        <source>what to do with %1</source>
        <translation>wat we doen met %1</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation>%1 afgehandeld</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 vastgesteld</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 uitgegeven</translation>
    </message>
    <message>
        <source>corrected version of %1</source>
        <translation>gecorrigeerde versie van %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 weggelegd</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 teruggehaald</translation>
    </message>
    <message>
        <source>“%1” later</source>
        <translation>‘%1’ later</translation>
    </message>
    <message>
        <source>“%1” not shown</source>
        <translation>‘%1’ niet tonen</translation>
    </message>
    <message>
        <source>put away in Today, brought back</source>
        <translation>weggelegd bij Vandaag, teruggehaald</translation>
    </message>
    <message>
        <source>%1 out of the trash for good</source>
        <translation>%1 definitief verwijderd</translation>
    </message>
    <message>
        <source>consultation on %1 started</source>
        <translation>afstemming van %1 begonnen</translation>
    </message>
    <message>
        <source>%1 offered</source>
        <translation>%1 aangeboden</translation>
    </message>
    <message>
        <source>decision on %1</source>
        <translation>besluit over %1</translation>
    </message>
    <message>
        <source>new version of %1</source>
        <translation>nieuwe versie van %1</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 ingetrokken</translation>
    </message>
    <message>
        <source>use in %1 written down</source>
        <translation>gebruik in %1 vastgelegd</translation>
    </message>
    <message>
        <source>files added to %1</source>
        <translation>bestanden toegevoegd aan %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 weggehaald</translation>
    </message>
    <message>
        <source>group of questions named %1</source>
        <translation>groep vragen %1 genoemd</translation>
    </message>
    <message>
        <source>gap judged: %1</source>
        <translation>lacune beoordeeld: %1</translation>
    </message>
    <message>
        <source>gaps of %1 kept</source>
        <translation>lacunes van %1 bewaard</translation>
    </message>
    <message>
        <source>gap written down: %1</source>
        <translation>lacune vastgelegd: %1</translation>
    </message>
    <message>
        <source>written gap removed: %1</source>
        <translation>vastgelegde lacune verwijderd: %1</translation>
    </message>
    <message>
        <source>nature of a gap set: %1</source>
        <translation>gekozen wat er mist: %1</translation>
    </message>
    <message>
        <source>programming together judged: %1</source>
        <translation>samen programmeren beoordeeld: %1</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 samengevoegd</translation>
    </message>
    <message>
        <source>%1 anonymised</source>
        <translation>%1 geanonimiseerd</translation>
    </message>
</context>
<context>
    <name>StudyFilters</name>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Quality review</source>
        <translation>Kwaliteitstoets</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>no summary</source>
        <translation>zonder samenvatting</translation>
    </message>
    <message>
        <source>no summary in plain language</source>
        <translation>zonder eenvoudige samenvatting</translation>
    </message>
    <message>
        <source>no concepts</source>
        <translation>zonder begrippen</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>verouderd</translation>
    </message>
    <message>
        <source>no link and no file</source>
        <translation>geen link en geen bestand</translation>
    </message>
    <message>
        <source>no use known</source>
        <translation>geen gebruik bekend</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kennisbank</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>has findings</source>
        <translation>heeft bevindingen</translation>
    </message>
</context>
<context>
    <name>StudyPaper</name>
    <message>
        <source>Answers</source>
        <translation>Beantwoordt</translation>
    </message>
    <message>
        <source>Where it can be found</source>
        <translation>Vindplaats</translation>
    </message>
    <message>
        <source>Main result</source>
        <translation>Belangrijkste uitkomst</translation>
    </message>
    <message>
        <source>In plain language</source>
        <translation>In eenvoudige taal</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Research question</source>
        <translation>Onderzoeksvraag</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Verschenen in</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>&amp;Research</source>
        <translation>&amp;Onderzoek</translation>
    </message>
    <message>
        <source>Knowledge &amp;questions</source>
        <translation>Kennisvra&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>Ove&amp;rlap</translation>
    </message>
    <message>
        <source>&amp;Signals</source>
        <translation>&amp;Signalen</translation>
    </message>
    <message>
        <source>&amp;Dossiers</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netwerk</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Advice</source>
        <translation>&amp;Advies</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>Bi&amp;jeenkomsten</translation>
    </message>
</context>
<context>
    <name>kb::AboutBox</name>
    <message>
        <source>Dutch words in English</source>
        <translation>Nederlandse woorden in het Engels</translation>
    </message>
    <message>
        <source>windows, text and files</source>
        <translation>vensters, tekst en bestanden</translation>
    </message>
    <message>
        <source>the bank on disk</source>
        <translation>de kennisbank op schijf</translation>
    </message>
    <message>
        <source>Dutch words</source>
        <translation>Nederlandse woorden</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>inpakken van gegevens</translation>
    </message>
    <message>
        <source>About Kennisbank</source>
        <translation>Over Kennisbank</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>What a ministry knows, in one place, without internet.</source>
        <translation>Wat een ministerie weet, op één plek, zonder internet.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. You may use, study, change and share it. There is no warranty.</source>
        <translation>Vrije software onder de European Union Public Licence 1.2. U mag het gebruiken, bekijken, veranderen en delen. Er is geen garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>arithmetic for overlap</source>
        <translation>rekenen voor overlap</translation>
    </message>
    <message>
        <source>English word stems</source>
        <translation>Engelse woordstammen</translation>
    </message>
    <message>
        <source>lasting PDF files</source>
        <translation>duurzame PDF-bestanden</translation>
    </message>
    <message>
        <source>reading PDF files, in a program of its own</source>
        <translation>PDF-bestanden lezen, in een apart programma</translation>
    </message>
    <message>
        <source>calendar files</source>
        <translation>agendabestanden</translation>
    </message>
</context>
<context>
    <name>kb::AttentionPanel</name>
    <message>
        <source>No points of attention.</source>
        <translation>Geen aandachtspunten.</translation>
    </message>
    <message>
        <source>Points of attention (%1)</source>
        <translation>Aandachtspunten (%1)</translation>
    </message>
</context>
<context>
    <name>kb::BankView</name>
    <message>
        <source>Records of this kind cannot be opened yet.</source>
        <translation>Dit kunt u nog niet openen.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of last time were not saved. The latest is of %1.</source>
        <translation>
            <numerusform>%n tekst van de vorige keer is niet bewaard, van %1.</numerusform>
            <numerusform>%n teksten van de vorige keer zijn niet bewaard. De laatste is van %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>This version has no such list yet.</source>
        <translation>Deze versie heeft die lijst nog niet.</translation>
    </message>
</context>
<context>
    <name>kb::Chip</name>
    <message>
        <source>%1, remove</source>
        <translation>%1, weghalen</translation>
    </message>
</context>
<context>
    <name>kb::ChipEdit</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>kb::ColumnMemory</name>
    <message>
        <source>Back to the usual columns</source>
        <translation>Terug naar de gewone kolommen</translation>
    </message>
</context>
<context>
    <name>kb::CompareView</name>
    <message>
        <source>Why these overlap</source>
        <translation>Waarom deze overlappen</translation>
    </message>
    <message>
        <source>Looking up the words that they share…</source>
        <translation>Het programma zoekt de woorden op die zij delen…</translation>
    </message>
    <message>
        <source>This knowledge bank is too large to look up the words that they share. First compute the overlaps again with F5.</source>
        <translation>Deze kennisbank is te groot om de woorden die zij delen nu op te zoeken. Bereken eerst de overlap opnieuw met F5.</translation>
    </message>
    <message>
        <source>The sum of the score</source>
        <translation>De som van de score</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 van 100</translation>
    </message>
    <message>
        <source>Texts and reasons</source>
        <translation>Teksten en redenen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Is kept when you confirm the pair or set it aside</source>
        <translation>Blijft bewaard als u het paar bevestigt of weglegt</translation>
    </message>
</context>
<context>
    <name>kb::DecisionDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Wegleggen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>O&amp;pmerking</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Show again on</source>
        <translation>&amp;Weer tonen op</translation>
    </message>
    <message>
        <source>Choose why this is not an overlap.</source>
        <translation>Kies waarom dit geen overlap is.</translation>
    </message>
    <message>
        <source>Write in one sentence why this is not an overlap.</source>
        <translation>Schrijf in één zin waarom dit geen overlap is.</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>Weg&amp;leggen</translation>
    </message>
    <message>
        <source>Show &amp;later</source>
        <translation>&amp;Later tonen</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Niet bruikbaar</translation>
    </message>
    <message>
        <source>&amp;Not usable</source>
        <translation>&amp;Niet bruikbaar</translation>
    </message>
    <message>
        <source>It is about something else</source>
        <translation>Het gaat over iets anders</translation>
    </message>
    <message>
        <source>We know it already</source>
        <translation>Wij weten dit al</translation>
    </message>
    <message>
        <source>Choose why you cannot use it.</source>
        <translation>Kies waarom u dit niet kunt gebruiken.</translation>
    </message>
    <message>
        <source>Write in one sentence why you cannot use it.</source>
        <translation>Schrijf in één zin waarom u dit niet kunt gebruiken.</translation>
    </message>
    <message>
        <source>Always show</source>
        <translation>Altijd tonen</translation>
    </message>
    <message>
        <source>Never show</source>
        <translation>Nooit tonen</translation>
    </message>
    <message>
        <source>&amp;Always show</source>
        <translation>Al&amp;tijd tonen</translation>
    </message>
    <message>
        <source>&amp;Never show</source>
        <translation>&amp;Nooit tonen</translation>
    </message>
</context>
<context>
    <name>kb::DetailTab</name>
    <message>
        <source>Preview</source>
        <translation>Leesvenster</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Naar de prullenbak</translation>
    </message>
    <message>
        <source>To the &amp;trash</source>
        <translation>Naar &amp;prullenbak</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Putting %1 in the trash</source>
        <translation>%1 naar de prullenbak</translation>
    </message>
    <message>
        <source>%1 put in the trash.</source>
        <translation>%1 naar de prullenbak.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: the owner is another unit.</source>
        <translation>
            <numerusform>%n niet: de eigenaar is een andere eenheid.</numerusform>
            <numerusform>%n niet: de eigenaar is een andere eenheid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: others use it.</source>
        <translation>
            <numerusform>%n bleef staan: anderen gebruiken het.</numerusform>
            <numerusform>%n bleven staan: anderen gebruiken ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y as new</source>
        <translation>&amp;Kopiëren als nieuw</translation>
    </message>
    <message>
        <source>Change &amp;selection…</source>
        <translation>Selectie &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>Selectie &amp;exporteren…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>&amp;Lijst afdrukken…</translation>
    </message>
</context>
<context>
    <name>kb::FilterBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Bewaar filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bewaarde filters</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
</context>
<context>
    <name>kb::FilterNameDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Filter bewaren</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter een andere naam geven</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Naam &amp;wijzigen</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Geef het filter een naam.</translation>
    </message>
    <message>
        <source>There is a filter with this name already. This one replaces it.</source>
        <translation>Er is al een filter met deze naam. Dit filter komt daarvoor in de plaats.</translation>
    </message>
    <message>
        <source>It is kept in the knowledge bank, for this list.</source>
        <translation>De kennisbank bewaart het filter, bij deze lijst.</translation>
    </message>
    <message>
        <source>The filter itself stays as it is.</source>
        <translation>Het filter zelf blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>kb::FormField</name>
    <message>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, verplicht</translation>
    </message>
</context>
<context>
    <name>kb::FormSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, open</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, dicht</translation>
    </message>
</context>
<context>
    <name>kb::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message>
        <source>What importing will do</source>
        <translation>Wat het importeren doet</translation>
    </message>
    <message>
        <source>&amp;Share with</source>
        <translation>&amp;Delen met</translation>
    </message>
    <message>
        <source>Share with</source>
        <translation>Delen met</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Zoals het bestand zegt</translation>
    </message>
    <message>
        <source>Also take in what &amp;resembles another</source>
        <translation>Neem ook op wat op een ander &amp;lijkt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Back to the columns</source>
        <translation>&amp;Terug naar de kolommen</translation>
    </message>
    <message>
        <source>T&amp;his record</source>
        <translation>Dit &amp;record</translation>
    </message>
    <message>
        <source>What happens with this record that resembles another</source>
        <translation>Wat er gebeurt met dit record dat op een ander lijkt</translation>
    </message>
    <message>
        <source>&amp;Dossier of what is new</source>
        <translation>D&amp;ossier van wat nieuw is</translation>
    </message>
    <message>
        <source>Dossier of what is new</source>
        <translation>Dossier van wat nieuw is</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Nog geen dossier</translation>
    </message>
    <message>
        <source>&amp;Put the studies in</source>
        <translation>&amp;Zet de studies in</translation>
    </message>
    <message>
        <source>Collection that the studies are put in</source>
        <translation>Kennisbank waarin de studies komen</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Geen kennisbank</translation>
    </message>
    <message>
        <source>C&amp;oncepts for all studies</source>
        <translation>&amp;Begrippen voor alle studies</translation>
    </message>
    <message>
        <source>Concepts for all studies</source>
        <translation>Begrippen voor alle studies</translation>
    </message>
    <message>
        <source>C&amp;oncepts for everything</source>
        <translation>&amp;Begrippen voor alles</translation>
    </message>
    <message>
        <source>Concepts for everything</source>
        <translation>Begrippen voor alles</translation>
    </message>
</context>
<context>
    <name>ScanFile</name>
    <message>
        <source>%1 has no question or study that can be compared. Choose another file.</source>
        <translation>%1 bevat geen vraag of studie om te vergelijken. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Vergelijken met een bestand</translation>
    </message>
    <message>
        <source>Comparing with a file</source>
        <translation>Vergelijken met een bestand</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message numerus="yes">
        <source>%n record(s) imported.</source>
        <translation>
            <numerusform>%n record geïmporteerd.</numerusform>
            <numerusform>%n records geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already there.</source>
        <translation>
            <numerusform>%n was er al.</numerusform>
            <numerusform>%n waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n overgeslagen.</numerusform>
            <numerusform>%n overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lezen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>%n bestand lezen</numerusform>
            <numerusform>%n bestanden lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Lists of studies and questions, PDFs (%1)</source>
        <translation>Lijsten van studies en vragen, PDF’s (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in.</source>
        <translation>
            <numerusform>%n aangevuld.</numerusform>
            <numerusform>%n aangevuld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
</context>
<context>
    <name>kb::JobProgress</name>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>kb::OpportunitiesPage</name>
    <message>
        <source>&amp;Propose joint research</source>
        <translation>&amp;Voorstel voor gezamenlijk onderzoek</translation>
    </message>
    <message>
        <source>&amp;Name the group…</source>
        <translation>Groep een &amp;naam geven…</translation>
    </message>
    <message>
        <source>Open questions in n&amp;o group</source>
        <translation>&amp;Open vragen zonder groep</translation>
    </message>
    <message>
        <source>P&amp;rint the groups…</source>
        <translation>Groepen a&amp;fdrukken…</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>De groep</translation>
    </message>
    <message>
        <source>Programming together takes two units. This bank holds only %1.</source>
        <translation>Samen programmeren doet u met minstens twee eenheden. Deze kennisbank bevat alleen %1.</translation>
    </message>
    <message>
        <source>No groups of questions across two or more DGs.</source>
        <translation>Geen groepen van vragen over twee of meer DG’s.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Joint research: %1</source>
        <translation>Gezamenlijk onderzoek: %1</translation>
    </message>
    <message>
        <source>Proposal made, in phase idea: “%1”</source>
        <translation>Voorstel gemaakt, in de fase idee: ‘%1’</translation>
    </message>
    <message>
        <source>Making the proposal</source>
        <translation>Voorstel maken</translation>
    </message>
    <message>
        <source>&amp;Agree action…</source>
        <translation>&amp;Afspraak maken…</translation>
    </message>
    <message>
        <source>Keeping what was agreed</source>
        <translation>Afspraak bewaren</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Afgesproken: %1</translation>
    </message>
    <message>
        <source>&amp;Make meeting</source>
        <translation>&amp;Maak bijeenkomst</translation>
    </message>
    <message>
        <source>Needed a&amp;fter all</source>
        <translation>&amp;Toch nodig</translation>
    </message>
    <message>
        <source>Making the meeting</source>
        <translation>De bijeenkomst wordt gemaakt</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation>Bijeenkomst over %1</translation>
    </message>
    <message>
        <source>Not needed to programme together</source>
        <translation>Niet nodig om samen te programmeren</translation>
    </message>
    <message>
        <source>&amp;Why is this not needed?</source>
        <translation>&amp;Waarom is dit niet nodig?</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Schrijf op waarom.</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>&amp;Niet nodig</translation>
    </message>
    <message>
        <source>%1: not needed</source>
        <translation>%1: niet nodig</translation>
    </message>
    <message>
        <source>%1: needed after all</source>
        <translation>%1: toch nodig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not nee&amp;ded…</source>
        <translation>Niet no&amp;dig…</translation>
    </message>
    <message>
        <source>Questions to programme together</source>
        <translation>Vragen om samen te programmeren</translation>
    </message>
</context>
<context>
    <name>kb::Stage</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open a knowledge bank</source>
        <translation>Een kennisbank openen</translation>
    </message>
    <message>
        <source>Knowledge banks (*.kennisbank)</source>
        <translation>Kennisbanken (*.kennisbank)</translation>
    </message>
    <message>
        <source>The disk refuses to keep your settings. They hold until you close the program.</source>
        <translation>Het lukte niet om uw instellingen op de schijf te bewaren. Ze gelden tot u het programma sluit.</translation>
    </message>
</context>
<context>
    <name>kb::MappingDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>Kolommen van %1</translation>
    </message>
    <message>
        <source>The headers of this table are not known here. Choose for each column what it holds.</source>
        <translation>De kopjes van deze tabel zijn hier niet bekend. Kies per kolom wat erin staat.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>&amp;Earlier mapping</source>
        <translation>&amp;Eerdere indeling</translation>
    </message>
    <message>
        <source>What is in a &amp;row?</source>
        <translation>Wat staat er in een &amp;rij?</translation>
    </message>
    <message>
        <source>&amp;Keep mapping as</source>
        <translation>Indeling &amp;bewaren als</translation>
    </message>
    <message>
        <source>Then you can choose it for the next table like this.</source>
        <translation>Dan kunt u die kiezen bij de volgende tabel van deze soort.</translation>
    </message>
    <message>
        <source>No column holds the title yet. Choose it first.</source>
        <translation>Er is nog geen kolom met de titel. Kies die eerst.</translation>
    </message>
    <message>
        <source>No column holds the question yet. Choose it first.</source>
        <translation>Er is nog geen kolom met de vraag. Kies die eerst.</translation>
    </message>
    <message>
        <source>Kept &amp;mappings…</source>
        <translation>Bewaarde &amp;indelingen…</translation>
    </message>
</context>
<context>
    <name>kb::KeptMappingsDialog</name>
    <message>
        <source>Kept mappings</source>
        <translation>Bewaarde indelingen</translation>
    </message>
    <message>
        <source>Re&amp;name (F2)</source>
        <translation>&amp;Naam wijzigen (F2)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergeten…</translation>
    </message>
    <message>
        <source>These mappings are offered when you import a table with unknown headers.</source>
        <translation>Deze indelingen kunt u kiezen als u een tabel met onbekende kopjes importeert.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>There is already a mapping “%1”. Choose another name.</source>
        <translation>Er is al een indeling ‘%1’. Kies een andere naam.</translation>
    </message>
    <message>
        <source>A mapping cannot be without a name. The old name was kept.</source>
        <translation>Een indeling heeft een naam nodig. De oude naam is gebleven.</translation>
    </message>
    <message>
        <source>Forget a mapping</source>
        <translation>Indeling vergeten</translation>
    </message>
    <message>
        <source>Forget the mapping “%1”? What was imported with it stays.</source>
        <translation>Wilt u de indeling ‘%1’ vergeten? Wat u ermee hebt geïmporteerd, blijft.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergeten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>Naam van %1 wijzigen</translation>
    </message>
    <message>
        <source>Forgetting %1</source>
        <translation>%1 vergeten</translation>
    </message>
</context>
<context>
    <name>kb::MappingForm</name>
    <message>
        <source>nothing in the first rows</source>
        <translation>niets in de eerste rijen</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>bijvoorbeeld: %1</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolommen van de tabel</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation>Wat er staat in kolom ‘%1’</translation>
    </message>
    <message>
        <source>kept beside the fields</source>
        <translation>bewaard naast de velden</translation>
    </message>
</context>
<context>
    <name>kb::MarkedText</name>
    <message>
        <source>Marked: %1</source>
        <translation>Gemarkeerd: %1</translation>
    </message>
</context>
<context>
    <name>kb::MultiChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alles</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n gekozen</numerusform>
            <numerusform>%1: %n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Zoeken in %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Alles uit</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Er is nog niets om uit te kiezen.</translation>
    </message>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>Niets past bij wat u typte.</translation>
    </message>
</context>
<context>
    <name>kb::NewBankDialog</name>
    <message>
        <source>New knowledge bank</source>
        <translation>Nieuwe kennisbank</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Knowledge bank</source>
        <translation>Kennisbank</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Naa&amp;m</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Name of the &amp;knowledge group</source>
        <translation>Naam van de &amp;kennisgroep</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>Uw &amp;rol</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Uw naa&amp;m</translation>
    </message>
    <message>
        <source>For the history of records; it stays in the file.</source>
        <translation>Voor de geschiedenis; uw naam blijft in het bestand.</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>Uw voor&amp;letters</translation>
    </message>
    <message>
        <source>Con&amp;tact line</source>
        <translation>Contactre&amp;gel</translation>
    </message>
    <message>
        <source>It is on everything that you print and share.</source>
        <translation>Staat op alles wat u afdrukt en deelt.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>&amp;Make knowledge bank</source>
        <translation>Kennisbank &amp;maken</translation>
    </message>
    <message>
        <source>This file is there already. Choose another name.</source>
        <translation>Dit bestand is er al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Use capitals and digits, at most 12.</source>
        <translation>Gebruik hoofdletters en cijfers, hoogstens 12.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Schrijf uw naam.</translation>
    </message>
    <message>
        <source>Place of the knowledge bank</source>
        <translation>Plek van de kennisbank</translation>
    </message>
    <message>
        <source>Knowledge banks (*.kennisbank)</source>
        <translation>Kennisbanken (*.kennisbank)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Overslaan</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Een andere eenheid</translation>
    </message>
    <message>
        <source>Your &amp;unit</source>
        <translation>Uw e&amp;enheid</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>It begins every code, as in DGVB-STU-0008.</source>
        <translation>Elke code begint ermee, zoals DGVB-STU-0008.</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>&amp;Import studies</source>
        <translation>Studies &amp;importeren</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Leeg beginnen</translation>
    </message>
    <message>
        <source>What do you want to do first?</source>
        <translation>Wat wilt u eerst doen?</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>Choose another &amp;place…</source>
        <translation>&amp;Kies een andere plek…</translation>
    </message>
</context>
<context>
    <name>kb::OverlapTab</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::PairsPage</name>
    <message numerus="yes">
        <source>Decide the same for %n pair(s) with the same &amp;texts</source>
        <translation>
            <numerusform>Hetzelfde besluiten voor %n paar met &amp;dezelfde teksten</numerusform>
            <numerusform>Hetzelfde besluiten voor %n paren met &amp;dezelfde teksten</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide the same for pairs with the same &amp;texts</source>
        <translation>Hetzelfde besluiten voor paren met &amp;dezelfde teksten</translation>
    </message>
    <message numerus="yes">
        <source>%n other pair(s) have the same texts as %1.</source>
        <translation>
            <numerusform>%n ander paar heeft dezelfde teksten als %1.</numerusform>
            <numerusform>%n andere paren hebben dezelfde teksten als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide the same</source>
        <translation>Hetzelfde besluiten</translation>
    </message>
    <message>
        <source>Deciding about pairs with the same texts</source>
        <translation>Besluiten over paren met dezelfde teksten</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) decided the same.</source>
        <translation>
            <numerusform>Over %n paar is hetzelfde besloten.</numerusform>
            <numerusform>Over %n paren is hetzelfde besloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs of every level and status are in the list now.</source>
        <translation>In de lijst staan nu paren van elk niveau en elke status.</translation>
    </message>
    <message>
        <source>This pair is not in the list: it is never shown, or a record of it is in the trash.</source>
        <translation>Dit paar staat niet in de lijst: het wordt nooit getoond, of een record ervan ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>No overlap yet. First read the packages of the DGs.</source>
        <translation>Nog geen overlap. Lees eerst de pakketten van de DG’s in.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bevestigen</translation>
    </message>
    <message>
        <source>&amp;Agree action…</source>
        <translation>&amp;Afspraak maken…</translation>
    </message>
    <message>
        <source>Set a&amp;side…</source>
        <translation>&amp;Wegleggen…</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>&amp;Later…</translation>
    </message>
    <message>
        <source>&amp;Next pair</source>
        <translation>&amp;Volgende paar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>The two records beside each other</source>
        <translation>De twee teksten naast elkaar</translation>
    </message>
    <message>
        <source>Overlap arises between DGs. This bank holds only %1.</source>
        <translation>Overlap ontstaat tussen DG’s. Deze kennisbank bevat alleen %1.</translation>
    </message>
    <message>
        <source>shown as its level says</source>
        <translation>getoond zoals het niveau zegt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Reviewers disagree</source>
        <translation>Beoordelaars oneens</translation>
    </message>
    <message>
        <source>And unit</source>
        <translation>En eenheid</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>These two do not overlap any more.</source>
        <translation>Deze twee overlappen niet meer.</translation>
    </message>
    <message>
        <source>As&amp;k a second reviewer…</source>
        <translation>Tw&amp;eede beoordelaar vragen…</translation>
    </message>
    <message>
        <source>Add an overlap &amp;by hand…</source>
        <translation>&amp;Handmatige overlap maken…</translation>
    </message>
    <message>
        <source>&amp;Judge blind</source>
        <translation>Bl&amp;ind beoordelen</translation>
    </message>
    <message>
        <source>Nobody else works in this bank yet.</source>
        <translation>Er werkt nog niemand anders in deze kennisbank.</translation>
    </message>
    <message>
        <source>%1 judges it too</source>
        <translation>%1 beoordeelt het ook</translation>
    </message>
    <message>
        <source>The overlap is in the list, confirmed.</source>
        <translation>De overlap staat in de lijst en is bevestigd.</translation>
    </message>
    <message>
        <source>Joint research: %1</source>
        <translation>Gezamenlijk onderzoek: %1</translation>
    </message>
    <message>
        <source>Asked of me</source>
        <translation>Aan mij gevraagd</translation>
    </message>
    <message>
        <source>Keeping what was agreed</source>
        <translation>Afspraak bewaren</translation>
    </message>
    <message>
        <source>Open &amp;both</source>
        <translation>&amp;Open beide</translation>
    </message>
    <message>
        <source>&amp;Merge the questions…</source>
        <translation>&amp;Samenvoegen…</translation>
    </message>
    <message>
        <source>&amp;Explain the level</source>
        <translation>Niveau &amp;uitleggen</translation>
    </message>
    <message>
        <source>Mar&amp;k a concept as general…</source>
        <translation>Begrip als al&amp;gemeen markeren…</translation>
    </message>
    <message>
        <source>To the &amp;report…</source>
        <translation>Naar &amp;rapport…</translation>
    </message>
    <message>
        <source>Only the unit that owns a question can merge it into another.</source>
        <translation>Alleen de eenheid van een vraag kan die vraag samenvoegen met een andere.</translation>
    </message>
    <message>
        <source>Merge the questions</source>
        <translation>Vragen samenvoegen</translation>
    </message>
    <message>
        <source>This question &amp;stays</source>
        <translation>Deze vraag &amp;blijft</translation>
    </message>
    <message>
        <source>The other one goes into it, with its studies, links and decisions.</source>
        <translation>De andere vraag komt erbij, met de studies, de koppelingen en de besluiten.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>%1 is merged into %2.</source>
        <translation>%1 is samengevoegd met %2.</translation>
    </message>
    <message>
        <source>Mark a concept as general</source>
        <translation>Begrip als algemeen markeren</translation>
    </message>
    <message>
        <source>C&amp;oncept</source>
        <translation>&amp;Begrip</translation>
    </message>
    <message>
        <source>It still counts in searches, but no longer for overlap.</source>
        <translation>Het telt mee bij zoeken, en niet meer bij overlap.</translation>
    </message>
    <message>
        <source>&amp;Mark as general</source>
        <translation>&amp;Markeren</translation>
    </message>
    <message>
        <source>The concept no longer counts once the overlaps are computed again.</source>
        <translation>Het begrip telt niet meer mee zodra de overlap opnieuw is berekend.</translation>
    </message>
    <message>
        <source>Link the st&amp;udy to the question…</source>
        <translation>Studie aan de vraag &amp;koppelen…</translation>
    </message>
    <message>
        <source>Link the study to the question</source>
        <translation>Studie aan de vraag koppelen</translation>
    </message>
    <message>
        <source>The study &amp;answers it</source>
        <translation>De studie beant&amp;woordt de vraag</translation>
    </message>
    <message>
        <source>The pair is confirmed too. It is in the list until the overlaps are computed again.</source>
        <translation>U bevestigt hiermee ook het paar. Het staat in de lijst tot de overlap opnieuw is berekend.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Koppelen</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>gekoppeld</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Vergeli&amp;jken</translation>
    </message>
    <message>
        <source>Link the pro&amp;ject to the question</source>
        <translation>Pro&amp;ject aan de vraag koppelen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>By the calculation only</source>
        <translation>Alleen door de berekening</translation>
    </message>
    <message>
        <source>Pairs that overlap</source>
        <translation>Paren met overlap</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>Vergelijken &amp;met een bestand…</translation>
    </message>
    <message>
        <source>Print th&amp;is pair…</source>
        <translation>Dit paar a&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Always s&amp;how…</source>
        <translation>Altijd &amp;tonen…</translation>
    </message>
    <message>
        <source>Ne&amp;ver show…</source>
        <translation>&amp;Nooit tonen…</translation>
    </message>
    <message>
        <source>&amp;Write to both units…</source>
        <translation>&amp;Schrijven aan beide DG’s…</translation>
    </message>
</context>
<context>
    <name>kb::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Leesvenster</translation>
    </message>
    <message>
        <source>What you choose is shown here.</source>
        <translation>Wat u kiest, leest u hier.</translation>
    </message>
</context>
<context>
    <name>kb::PartialDateEdit</name>
    <message>
        <source>This date does not exist. Write a year, a month or a day, such as 2026, 2026-02 or 28 Feb 2026.</source>
        <translation>Deze datum bestaat niet. Schrijf een jaar, een maand of een dag, zoals 2026, 2026-02 of 28-2-2026.</translation>
    </message>
    <message>
        <source>such as 28 Feb 2026</source>
        <translation>zoals 28 feb 2026</translation>
    </message>
</context>
<context>
    <name>kb::PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Example – fictitious data</source>
        <translation>Voorbeeld – verzonnen gegevens</translation>
    </message>
    <message>
        <source>Knowledge bank</source>
        <translation>Kennisbank</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Laatst bewaard</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Contact line</source>
        <translation>Contactregel</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Laatste kopie</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Copies in</source>
        <translation>Kopieën in</translation>
    </message>
</context>
<context>
    <name>kb::QuestionEditor</name>
    <message>
        <source>When an answered question is opened again</source>
        <translation>Als u een beantwoorde vraag opnieuw opent</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Studies and projects</source>
        <translation>Studies en projecten</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>One sentence that ends with a question mark</source>
        <translation>Eén zin met een vraagteken aan het eind</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>%1 · Knowledge question</source>
        <translation>%1 · Kennisvraag</translation>
    </message>
    <message>
        <source>What must you know?</source>
        <translation>Wat moet u weten?</translation>
    </message>
    <message>
        <source>Write a question that ends with a question mark.</source>
        <translation>Schrijf een vraag met een vraagteken aan het eind.</translation>
    </message>
    <message>
        <source>Words that are not in the list of concepts, one per line</source>
        <translation>Woorden die niet in de begrippenlijst staan, één per regel</translation>
    </message>
    <message>
        <source>For a question that goes on in another one</source>
        <translation>Voor een vraag die in een andere vraag verdergaat</translation>
    </message>
</context>
<context>
    <name>kb::QuestionsTab</name>
    <message>
        <source>No knowledge questions yet. What must your unit know to advise well?</source>
        <translation>Nog geen kennisvragen. Wat moet uw DG weten om goed te adviseren?</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>&amp;New question</source>
        <translation>&amp;Nieuwe vraag</translation>
    </message>
    <message numerus="yes">
        <source>Put %n question(s) in the trash?</source>
        <translation>
            <numerusform>%n vraag naar de prullenbak?</numerusform>
            <numerusform>%n vragen naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in question, explanation, answer</source>
        <translation>Zoek in vraag, toelichting, antwoord</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Show o&amp;verlap</source>
        <translation>Toon o&amp;verlap</translation>
    </message>
    <message>
        <source>Link a st&amp;udy…</source>
        <translation>Koppel st&amp;udie…</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>Beant&amp;woorden…</translation>
    </message>
    <message>
        <source>Me&amp;rge into another question…</source>
        <translation>Samenvoe&amp;gen met een andere vraag…</translation>
    </message>
    <message>
        <source>Make a pro&amp;ject idea</source>
        <translation>Maak pro&amp;jectidee</translation>
    </message>
    <message>
        <source>E&amp;xpired</source>
        <translation>&amp;Vervallen</translation>
    </message>
    <message>
        <source>Open a&amp;gain…</source>
        <translation>He&amp;ropenen…</translation>
    </message>
</context>
<context>
    <name>kb::RecordEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Bewaren (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Terug naar de lijst (Esc)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Save the changes in “%1”?</source>
        <translation>Wilt u de wijzigingen in ‘%1’ bewaren?</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Niet bewaren</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Verder schrijven</translation>
    </message>
    <message>
        <source>You can read and link this record, not change it.</source>
        <translation>U kunt dit lezen en koppelen, maar niet veranderen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What you typed here was not saved (%1).</source>
        <translation>Wat u hier typte, is niet bewaard (%1).</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>EXAMPLE – fictitious data</source>
        <translation>VOORBEELD – verzonnen gegevens</translation>
    </message>
    <message>
        <source>Nothing new was made: this one is here already.</source>
        <translation>Er is niets nieuws gemaakt: deze is er al.</translation>
    </message>
    <message>
        <source>Nothing new was made: this one is here already (%1).</source>
        <translation>Er is niets nieuws gemaakt: deze is er al (%1).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>You can go on with what you typed.</source>
        <translation>U kunt verder met wat u typte.</translation>
    </message>
    <message>
        <source>Only its owner can do this.</source>
        <translation>Alleen de eigenaar kan dit doen.</translation>
    </message>
</context>
<context>
    <name>kb::RecordList</name>
    <message>
        <source>There is nothing here that fits these filters.</source>
        <translation>Er is niets dat bij deze filters past.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Preview (F11)</source>
        <translation>Leesvenster (F11)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Leesvenster</translation>
    </message>
</context>
<context>
    <name>kb::Remaining</name>
    <message>
        <source>a few seconds left</source>
        <translation>nog een paar seconden</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>nog ongeveer %n seconde</numerusform>
            <numerusform>nog ongeveer %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>nog ongeveer %n uur</numerusform>
            <numerusform>nog ongeveer %n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::ResearchTab</name>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>&amp;Nieuwe studie</translation>
    </message>
    <message numerus="yes">
        <source>Put %n study(s) in the trash?</source>
        <translation>
            <numerusform>%n studie naar de prullenbak?</numerusform>
            <numerusform>%n studies naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in title, author, summary</source>
        <translation>Zoek in titel, auteur, samenvatting</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Open &amp;bestand</translation>
    </message>
    <message>
        <source>Copy the c&amp;itation</source>
        <translation>C&amp;iteer</translation>
    </message>
    <message>
        <source>Withd&amp;raw…</source>
        <translation>Int&amp;rekken…</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>P&amp;ubliceren…</translation>
    </message>
    <message>
        <source>This study has no file and no link to one.</source>
        <translation>Deze studie heeft geen bestand en geen link ernaar.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>No studies yet. Import a list, drag a PDF here or make a new study.</source>
        <translation>Nog geen studies. Importeer een lijst, sleep een PDF hierheen of maak een nieuwe studie.</translation>
    </message>
    <message>
        <source>Add a fin&amp;ding</source>
        <translation>Be&amp;vinding toevoegen</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Voeg toe aan kennisbank…</translation>
    </message>
    <message>
        <source>Take out of a collection…</source>
        <translation>Haal uit kennisbank…</translation>
    </message>
    <message>
        <source>Make a collection of this filter</source>
        <translation>Maak een kennisbank van dit filter</translation>
    </message>
    <message>
        <source>The list shows all studies. Choose a filter first: it becomes the rule.</source>
        <translation>De lijst toont alle studies. Kies eerst een filter: dat wordt de regel.</translation>
    </message>
    <message>
        <source>A rule cannot ask for a collection. Remove that filter first.</source>
        <translation>Een regel kan niet naar een kennisbank vragen. Haal dat filter eerst weg.</translation>
    </message>
    <message>
        <source>PDF for %1</source>
        <translation>PDF voor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) for %1: an attachment, or a new study?</source>
        <translation>
            <numerusform>%n PDF voor %1: een bijlage, of een nieuwe studie?</numerusform>
            <numerusform>%n PDF’s voor %1: bijlagen, of nieuwe studies?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attachment of this study</source>
        <translation>&amp;Bijlage bij deze studie</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>kb::ResultLine</name>
    <message>
        <source>Close this message</source>
        <translation>Sluit deze melding</translation>
    </message>
</context>
<context>
    <name>kb::SavedFilters</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Naam wijzigen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Part of “%1” cannot be chosen any more. The list shows what fits the rest.</source>
        <translation>Een deel van ‘%1’ kunt u niet meer kiezen. De lijst toont wat bij de rest past.</translation>
    </message>
    <message>
        <source>Filter “%1” saved. You find it under Saved filters.</source>
        <translation>Filter ‘%1’ is bewaard. U vindt het onder Bewaarde filters.</translation>
    </message>
    <message>
        <source>The filter is now called “%1”.</source>
        <translation>Het filter heet nu ‘%1’.</translation>
    </message>
    <message>
        <source>Filter “%1” removed.</source>
        <translation>Filter ‘%1’ is verwijderd.</translation>
    </message>
</context>
<context>
    <name>kb::ScoreBar</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 van %2: %3</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
</context>
<context>
    <name>kb::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Zoeken in alles</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Zoeken in alles (%1)</translation>
    </message>
    <message>
        <source>Search “%1” saved. You find it in the field that searches everything.</source>
        <translation>Zoekvraag ‘%1’ bewaard. U vindt hem in het veld dat in alles zoekt.</translation>
    </message>
</context>
<context>
    <name>kb::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Zoek een instelling</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Er is geen instelling met deze woorden.</translation>
    </message>
</context>
<context>
    <name>kb::SimilarPanel</name>
    <message>
        <source>same words: %1</source>
        <translation>zelfde woorden: %1</translation>
    </message>
    <message>
        <source>Does this exist already?</source>
        <translation>Bestaat dit al?</translation>
    </message>
    <message>
        <source>Nothing in this knowledge bank resembles it.</source>
        <translation>In deze kennisbank lijkt hier niets op.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>What resembles this appears here while you type.</source>
        <translation>Wat hierop lijkt, ziet u hier terwijl u typt.</translation>
    </message>
    <message>
        <source>Use this question: %1</source>
        <translation>Gebruik deze vraag: %1</translation>
    </message>
    <message numerus="yes">
        <source>Resembles %n record(s) of other units</source>
        <translation>
            <numerusform>Lijkt op %n record van andere eenheden</numerusform>
            <numerusform>Lijkt op %n records van andere eenheden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::StartScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>A knowledge bank is a file on your own computer. You need no internet.</source>
        <translation>Een kennisbank is een bestand op uw eigen computer. U hebt geen internet nodig.</translation>
    </message>
    <message>
        <source>&amp;Look at the example</source>
        <translation>Voorbeeld &amp;bekijken</translation>
    </message>
    <message>
        <source>84 fictitious studies to practise with</source>
        <translation>84 verzonnen studies om te oefenen</translation>
    </message>
    <message>
        <source>&amp;Make a new knowledge bank</source>
        <translation>Nieuwe kennisbank &amp;maken</translation>
    </message>
    <message>
        <source>For your own unit, to fill yourself</source>
        <translation>Voor uw eigen eenheid, om zelf te vullen</translation>
    </message>
    <message>
        <source>&amp;Open a knowledge bank…</source>
        <translation>Bestaande kennisbank &amp;openen…</translation>
    </message>
    <message>
        <source>A file that ends in .kennisbank</source>
        <translation>Een bestand dat eindigt op .kennisbank</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Ta&amp;al</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>Making the example</source>
        <translation>Voorbeeld maken</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Verder met ‘%1’</translation>
    </message>
</context>
<context>
    <name>kb::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>kb::StudyEditor</name>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>One name per line, as published: Kuipers, E.</source>
        <translation>Eén naam per regel, zoals gepubliceerd: Kuipers, E.</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2026, 2026-02 or 28 Feb 2026</source>
        <translation>Een jaar, maand of dag: 2026, 2026-02 of 28-2-2026</translation>
    </message>
    <message>
        <source>Where it can be found</source>
        <translation>Vindplaats</translation>
    </message>
    <message>
        <source>Part of a journal or book</source>
        <translation>Deel van een tijdschrift of boek</translation>
    </message>
    <message>
        <source>In one or two sentences</source>
        <translation>In één of twee zinnen</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Words that are not in the list of concepts, one per line</source>
        <translation>Woorden die niet in de begrippenlijst staan, één per regel</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nieuwe studie</translation>
    </message>
    <message>
        <source>%1 · Study</source>
        <translation>%1 · Studie</translation>
    </message>
    <message>
        <source>Untitled study</source>
        <translation>Studie zonder titel</translation>
    </message>
    <message>
        <source>For this status first fill in: %1.</source>
        <translation>Vul voor deze status eerst in: %1.</translation>
    </message>
    <message>
        <source>Write the title of the study.</source>
        <translation>Schrijf de titel van de studie.</translation>
    </message>
    <message>
        <source>First write the title of the study, then add its files.</source>
        <translation>Schrijf eerst de titel van de studie. Voeg daarna de bestanden toe.</translation>
    </message>
    <message numerus="yes">
        <source>Keeping %n file(s)</source>
        <translation>
            <numerusform>%n bestand bewaren</numerusform>
            <numerusform>%n bestanden bewaren</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is no unit of the list</source>
        <translation>Als het geen eenheid uit de lijst is</translation>
    </message>
    <message>
        <source>For another licence: what it allows</source>
        <translation>Bij een andere licentie: wat mag er?</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Meer gegevens</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>What this study is to other studies</source>
        <translation>Verband met andere studies</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Openbaarheid</translation>
    </message>
    <message>
        <source>For a study that is not made public</source>
        <translation>Voor een studie die niet openbaar wordt</translation>
    </message>
    <message>
        <source>Before it is made public</source>
        <translation>Voordat de studie openbaar wordt</translation>
    </message>
    <message>
        <source>When it is made public although not everybody can read it: why</source>
        <translation>Als de studie openbaar wordt, maar niet iedereen die kan lezen: waarom?</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Waar en wanneer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Only the owner of the study can add a finding to it.</source>
        <translation>Alleen de eigenaar van de studie kan er een bevinding aan toevoegen.</translation>
    </message>
</context>
<context>
    <name>kb::TabRail</name>
    <message>
        <source>Tabs</source>
        <translation>Tabbladen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>kb::TextCounter</name>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n teken te lang</numerusform>
            <numerusform>%n tekens te lang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 van %2 tekens</translation>
    </message>
</context>
<context>
    <name>kb::WindowMenus</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New knowledge bank…</source>
        <translation>&amp;Nieuwe kennisbank…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>&amp;Eerder geopend</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Eigenschappen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw doen</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Deze lijst &amp;filteren</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Zoeken in alles</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale tekst</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Kl&amp;euren</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Volgende ta&amp;b</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Vor&amp;ige tab</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volgend &amp;deel</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Kennisbank</source>
        <translation>&amp;Over Kennisbank</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>New &amp;record…</source>
        <translation>Nie&amp;uw record…</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Vol&amp;gende treffer</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Vori&amp;ge treffer</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;orig deel</translation>
    </message>
    <message>
        <source>Tabs on &amp;top</source>
        <translation>Tabbladen &amp;boven</translation>
    </message>
    <message>
        <source>Make a &amp;copy…</source>
        <translation>Kopie &amp;maken…</translation>
    </message>
    <message>
        <source>Restore &amp;a copy…</source>
        <translation>Kopie te&amp;rugzetten…</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Prullenbak…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Logboek…</translation>
    </message>
    <message>
        <source>&amp;Help on this screen</source>
        <translation>&amp;Help bij dit scherm</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rondleiding</translation>
    </message>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Kennisbanken</translation>
    </message>
    <message>
        <source>&amp;Other knowledge banks</source>
        <translation>&amp;Andere kennisbanken</translation>
    </message>
</context>
<context>
    <name>kb::WordFilter</name>
    <message>
        <source>%1: all</source>
        <translation>%1: alles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 bevat</translation>
    </message>
</context>
<context>
    <name>kb::Workspace</name>
    <message>
        <source>Taking back the last step</source>
        <translation>Laatste stap ongedaan maken</translation>
    </message>
    <message>
        <source>Nothing was changed: another record has the value now that would come back (%1).</source>
        <translation>Er is niets veranderd: een ander record heeft nu de waarde die zou terugkomen (%1).</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Doing the last step again</source>
        <translation>Laatste stap opnieuw doen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) stayed: changed later.</source>
        <translation>
            <numerusform>%n veld bleef: later veranderd.</numerusform>
            <numerusform>%n velden bleven: later veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk refuses what you saved. It is still in the program: make a copy on another disk before you close it.</source>
        <translation>Wat u bewaarde, kwam niet op de schijf. Het staat nog in het programma. Maak een kopie op een andere schijf voordat u het programma sluit.</translation>
    </message>
    <message>
        <source>What you type is not kept aside now, because the disk refuses it. Save often.</source>
        <translation>Wat u typt, wordt nu niet tussendoor bewaard: dat lukt niet op deze schijf. Bewaar zelf vaak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Still busy: %1. Ask for the next one when this is done.</source>
        <translation>Nog bezig: %1. Vraag de volgende als dit klaar is.</translation>
    </message>
</context>
<context>
    <name>kb::YearFilter</name>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: vanaf</translation>
    </message>
    <message>
        <source>%1: up to and including</source>
        <translation>%1: tot en met</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alles</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: vanaf %2</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <translation>%1: t/m %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>PrintPaper</name>
    <message>
        <source>Making the paper</source>
        <translation>Het stuk wordt gemaakt</translation>
    </message>
</context>
<context>
    <name>kb::PagesView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
</context>
<context>
    <name>kb::PrintPreview</name>
    <message>
        <source> of %1</source>
        <translation> van %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Bewaren als…</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Hele breedte</translation>
    </message>
    <message>
        <source>HTML, to read aloud (*.html)</source>
        <translation>HTML, om te laten voorlezen (*.html)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Next page (Alt+PgDown)</source>
        <translation>Volgende bladzijde (Alt+PgDn)</translation>
    </message>
    <message>
        <source>ODT, to edit (*.odt)</source>
        <translation>ODT, om te bewerken (*.odt)</translation>
    </message>
    <message>
        <source>PDF, to keep and to share (*.pdf)</source>
        <translation>PDF, om te bewaren en te delen (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Bladzijde </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Previous page (Alt+PgUp)</source>
        <translation>Vorige bladzijde (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Print – %1</source>
        <translation>Afdrukken – %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Bewaren als</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Size on screen</source>
        <translation>Grootte op het scherm</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wordt geschreven</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>Afdrukken: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text, for an e-mail (*.txt)</source>
        <translation>Tekst, voor een e-mail (*.txt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Het stuk wordt gemaakt</translation>
    </message>
    <message>
        <source>The paper is being made as you chose.</source>
        <translation>De afdruk wordt gemaakt zoals u koos.</translation>
    </message>
</context>
<context>
    <name>kb::PaperChoices</name>
    <message>
        <source>Language of this paper</source>
        <translation>Taal van deze afdruk</translation>
    </message>
    <message>
        <source>How the text refers to its sources</source>
        <translation>Hoe de tekst naar bronnen verwijst</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Zoals bij Instellingen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Author and year</source>
        <translation>Auteur en jaar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
</context>
<context>
    <name>BankDoor</name>
    <message>
        <source>This file is open on %1 since %2. You can only read now.</source>
        <translation>Dit bestand is al open op %1 sinds %2. U kunt nu alleen lezen.</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (alleen lezen)</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Dit bestand is er niet meer.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Nothing was changed. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Er is niets veranderd. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>kb::OpeningScreen</name>
    <message>
        <source>Opening “%1”</source>
        <translation>‘%1’ wordt geopend</translation>
    </message>
    <message>
        <source>A large file takes a moment. An older file is first brought up to date; a copy of it stays as it was.</source>
        <translation>Een groot bestand kost even tijd. Een ouder bestand wordt eerst bijgewerkt; een kopie blijft zoals het was.</translation>
    </message>
</context>
<context>
    <name>kb::CopyKeeper</name>
    <message>
        <source>No copy of this knowledge bank could be made. %1</source>
        <translation>Het lukte niet om een kopie van deze kennisbank te maken. %1</translation>
    </message>
    <message>
        <source>Making a copy of this knowledge bank</source>
        <translation>Kopie van deze kennisbank maken</translation>
    </message>
</context>
<context>
    <name>CopyDialogs</name>
    <message>
        <source>Copies of knowledge banks (*.kopie)</source>
        <translation>Kopieën van kennisbanken (*.kopie)</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie maken</translation>
    </message>
    <message>
        <source>Making a copy of this knowledge bank</source>
        <translation>Kopie van deze kennisbank maken</translation>
    </message>
    <message>
        <source>The copy is made: %1</source>
        <translation>De kopie is gemaakt: %1</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Kies de kopie</translation>
    </message>
    <message>
        <source>%1 (restored)</source>
        <translation>%1 (teruggezet)</translation>
    </message>
    <message>
        <source>Where the restored knowledge bank goes</source>
        <translation>Waar de teruggezette kennisbank komt</translation>
    </message>
    <message>
        <source>Knowledge banks (*.kennisbank)</source>
        <translation>Kennisbanken (*.kennisbank)</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Geen kopie</translation>
    </message>
    <message>
        <source>No copy of this knowledge bank could be made. Your work itself is saved.</source>
        <translation>Het lukte niet om een kopie van deze kennisbank te maken. Uw werk zelf is wel bewaard.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and make the copy again.</source>
        <translation>De schijf is vol. Maak ruimte en maak de kopie opnieuw.</translation>
    </message>
    <message>
        <source>&amp;Close without a copy</source>
        <translation>&amp;Sluiten zonder kopie</translation>
    </message>
    <message>
        <source>&amp;Back to my work</source>
        <translation>&amp;Terug naar mijn werk</translation>
    </message>
</context>
<context>
    <name>kb::BulkDialog</name>
    <message>
        <source>Change selection</source>
        <translation>Selectie wijzigen</translation>
    </message>
    <message>
        <source>%1 selected. What you leave as it is does not change.</source>
        <translation>%1 gekozen. Wat u laat zoals het is, verandert niet.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Concepts to a&amp;dd</source>
        <translation>&amp;Begrippen toevoegen</translation>
    </message>
    <message>
        <source>Concepts to re&amp;move</source>
        <translation>Begrippen weg&amp;halen</translation>
    </message>
    <message>
        <source>Dossiers to add</source>
        <translation>Dossiers toevoegen</translation>
    </message>
    <message>
        <source>Dossiers to remove</source>
        <translation>Dossiers weghalen</translation>
    </message>
    <message>
        <source>No dossier</source>
        <translation>Geen dossier</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Wat blijft zoals het is</translation>
    </message>
    <message>
        <source>Checking what changes…</source>
        <translation>Nagaan wat er verandert…</translation>
    </message>
    <message>
        <source>This changes %1.</source>
        <translation>Dit verandert %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n already had this.</source>
        <translation>
            <numerusform>%n is al zo.</numerusform>
            <numerusform>%n zijn al zo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot change:</source>
        <translation>
            <numerusform>%n kan niet veranderen:</numerusform>
            <numerusform>%n kunnen niet veranderen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is to change.</source>
        <translation>Kies wat er moet veranderen.</translation>
    </message>
    <message>
        <source>the owner is %1</source>
        <translation>de eigenaar is %1</translation>
    </message>
    <message>
        <source>first fill in: %1</source>
        <translation>vul eerst in: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>ChangeSelection</name>
    <message>
        <source>%1 changed.</source>
        <translation>%1 veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: the owner is another unit.</source>
        <translation>
            <numerusform>%n niet: de eigenaar is een andere eenheid.</numerusform>
            <numerusform>%n niet: de eigenaar is een andere eenheid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: something must be filled in first.</source>
        <translation>
            <numerusform>%n niet: vul eerst in wat ontbreekt.</numerusform>
            <numerusform>%n niet: vul eerst in wat ontbreekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>%1 veranderen</translation>
    </message>
</context>
<context>
    <name>GuardText</name>
    <message>
        <source>A decision on or after the day of the offer</source>
        <translation>Een besluit op of na de dag waarop u het advies aanbood</translation>
    </message>
    <message>
        <source>A day of seeing it that is not in the future</source>
        <translation>Een dag van waarneming die niet in de toekomst ligt</translation>
    </message>
    <message>
        <source>The decision of its reader</source>
        <translation>Het besluit van de lezer</translation>
    </message>
    <message>
        <source>The corrected version that is there already: go on with that</source>
        <translation>De gecorrigeerde versie die er al is: ga daarmee verder</translation>
    </message>
    <message>
        <source>A corrected version that is issued</source>
        <translation>Een gecorrigeerde versie die is uitgegeven</translation>
    </message>
    <message>
        <source>The institute that performed it</source>
        <translation>Het instituut dat het uitvoerde</translation>
    </message>
    <message>
        <source>A knowledge question</source>
        <translation>Een kennisvraag</translation>
    </message>
    <message>
        <source>The final report, as a file or a link</source>
        <translation>Het eindrapport, als bestand of link</translation>
    </message>
    <message>
        <source>A result that is public, or not public with a reason</source>
        <translation>Een resultaat dat openbaar is, of niet openbaar met een reden</translation>
    </message>
    <message>
        <source>The phase in between: one at a time</source>
        <translation>De fase ertussen: één tegelijk</translation>
    </message>
    <message>
        <source>Another step: what is public can only be withdrawn, and what was withdrawn is assessed anew</source>
        <translation>Een andere stap: wat openbaar is, kunt u alleen intrekken, en wat is ingetrokken, beoordeelt u opnieuw</translation>
    </message>
    <message>
        <source>A decision about the strong overlap, or a remark on the phase that says why you go on</source>
        <translation>Een besluit over de sterke overlap, of een opmerking bij de fase waarom u doorgaat</translation>
    </message>
    <message>
        <source>A remark on the phase: the amount is over 20% above the estimate</source>
        <translation>Een opmerking bij de fase: het bedrag is meer dan 20% hoger dan de raming</translation>
    </message>
    <message>
        <source>A committee with a chair, or a remark on the phase that says why not</source>
        <translation>Een begeleidingscommissie met een voorzitter, of een opmerking bij de fase waarom niet</translation>
    </message>
    <message>
        <source>An independent member of the committee, or a remark on the phase that says why not</source>
        <translation>Een onafhankelijk lid van de begeleidingscommissie, of een opmerking bij de fase waarom niet</translation>
    </message>
    <message>
        <source>A meeting of the committee, or a remark on the phase that says why not</source>
        <translation>Een bijeenkomst van de begeleidingscommissie, of een opmerking bij de fase waarom niet</translation>
    </message>
    <message>
        <source>An answer to every comment, or a remark on the phase that says why not</source>
        <translation>Een antwoord op elk commentaar, of een opmerking bij de fase waarom niet</translation>
    </message>
    <message>
        <source>Where the result was used, or a remark on the phase that says why not</source>
        <translation>Waar het resultaat is gebruikt, of een opmerking bij de fase waarom niet</translation>
    </message>
    <message>
        <source>A lesson for others, or a remark on the phase that says why not</source>
        <translation>Een ervaring voor anderen, of een opmerking bij de fase waarom niet</translation>
    </message>
    <message>
        <source>A study that answers it</source>
        <translation>Een studie die antwoord geeft</translation>
    </message>
    <message>
        <source>A dossier, with what the signal means for it</source>
        <translation>Een dossier, met wat het signaal ervoor betekent</translation>
    </message>
    <message>
        <source>A corrected version: this issue is out already</source>
        <translation>Een gecorrigeerde versie: dit nummer is al uitgegeven</translation>
    </message>
    <message>
        <source>A piece in it</source>
        <translation>Een stuk erin</translation>
    </message>
    <message>
        <source>A dossier or an exploration</source>
        <translation>Een dossier of een verkenning</translation>
    </message>
    <message>
        <source>An argument in the evidence</source>
        <translation>Een argument in de onderbouwing</translation>
    </message>
    <message>
        <source>A source for every argument</source>
        <translation>Een bron bij elk argument</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>Met wie is afgestemd</translation>
    </message>
    <message>
        <source>At least one participant</source>
        <translation>Minstens één deelnemer</translation>
    </message>
    <message>
        <source>A new version: this one was offered</source>
        <translation>Een nieuwe versie: deze is al aangeboden</translation>
    </message>
    <message>
        <source>An insight, an agreement, or why there is no outcome</source>
        <translation>Een inzicht, een afspraak, of waarom er geen uitkomst is</translation>
    </message>
</context>
<context>
    <name>MayReplace</name>
    <message>
        <source>%1 is already there. Replace it?</source>
        <translation>%1 bestaat al. Wilt u het vervangen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>%1 is already there, and stays as it is. Choose another name.</source>
        <translation>%1 bestaat al en blijft zoals het is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Choose &amp;another name</source>
        <translation>&amp;Andere naam kiezen</translation>
    </message>
</context>
<context>
    <name>BulletinView</name>
    <message>
        <source>for: %1</source>
        <translation>voor: %1</translation>
    </message>
    <message>
        <source>Why it matters:</source>
        <translation>Waarom dit van belang is:</translation>
    </message>
    <message>
        <source>%1 · Bulletin</source>
        <translation>%1 · Signalering</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Verbetert</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;List</source>
        <translation>Li&amp;jst</translation>
    </message>
    <message>
        <source>Ra&amp;dar</source>
        <translation>Ra&amp;dar</translation>
    </message>
    <message>
        <source>&amp;Bulletins</source>
        <translation>&amp;Signaleringen</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Inbox</translation>
    </message>
    <message>
        <source>Instit&amp;utes</source>
        <translation>Instit&amp;uten</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>Per&amp;sonen</translation>
    </message>
    <message>
        <source>Contact moment&amp;s</source>
        <translation>Contact&amp;momenten</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>E&amp;xplorations</source>
        <translation>V&amp;erkenningen</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>O&amp;vereenkomsten</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paren</translation>
    </message>
    <message>
        <source>Pr&amp;ogramme together</source>
        <translation>&amp;Samen programmeren</translation>
    </message>
    <message>
        <source>Learne&amp;d</source>
        <translation>Geleer&amp;d</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Vragen</translation>
    </message>
    <message>
        <source>Gap&amp;s</source>
        <translation>La&amp;cunes</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Re&amp;use</source>
        <translation>Hergebr&amp;uik</translation>
    </message>
    <message>
        <source>&amp;Logbook</source>
        <translation>L&amp;ogboek</translation>
    </message>
    <message>
        <source>Agreed act&amp;ions</source>
        <translation>A&amp;fspraken</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netwerk</translation>
    </message>
    <message>
        <source>Ga&amp;p map</source>
        <translation>Lacune&amp;kaart</translation>
    </message>
    <message>
        <source>Research &amp;bank</source>
        <translation>O&amp;nderzoeksbank</translation>
    </message>
    <message>
        <source>&amp;What works</source>
        <translation>Wat w&amp;erkt</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>Er&amp;varingen</translation>
    </message>
    <message>
        <source>C&amp;ollections</source>
        <translation>&amp;Kennisbanken</translation>
    </message>
    <message>
        <source>Other &amp;knowledge banks</source>
        <translation>Andere kenn&amp;isbanken</translation>
    </message>
    <message>
        <source>&amp;People to invite</source>
        <translation>&amp;Personen voor uitnodiging</translation>
    </message>
</context>
<context>
    <name>SignalFilters</name>
    <message>
        <source>Arena</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>DESTEP</source>
        <translation>DESTEP</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whole ministry</source>
        <translation>Heel BZK</translation>
    </message>
    <message>
        <source>Only what matters to the whole ministry</source>
        <translation>Alleen wat van belang is voor heel BZK</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
</context>
<context>
    <name>SignalPaper</name>
    <message>
        <source>impact %1 (%2), likelihood %3 (%4)</source>
        <translation>gevolg %1 (%2), kans %3 (%4)</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Nog: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>proposal: %1</source>
        <translation>voorstel: %1</translation>
    </message>
    <message>
        <source>importance %1 of 3</source>
        <translation>belang %1 van 3</translation>
    </message>
    <message>
        <source>What it means for dossiers</source>
        <translation>Wat het betekent voor dossiers</translation>
    </message>
    <message>
        <source>What we do with it</source>
        <translation>Wat wij ermee doen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Why it was set aside</source>
        <translation>Waarom het is weggelegd</translation>
    </message>
    <message>
        <source>What other units think of it</source>
        <translation>Wat andere eenheden ervan vinden</translation>
    </message>
    <message>
        <source>%1 · Signal</source>
        <translation>%1 · Signaal</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>Urgentie: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Why it matters to the whole ministry</source>
        <translation>Waarom het van belang is voor heel BZK</translation>
    </message>
    <message>
        <source>DESTEP</source>
        <translation>DESTEP</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Nothing was done with this signal yet. Choose “What do we do with this?” in the menu Record.</source>
        <translation>Met dit signaal is nog niets gedaan. Kies ‘Wat doen we hiermee?’ in het menu Record.</translation>
    </message>
    <message>
        <source>impact and likelihood: not assessed yet</source>
        <translation>gevolg en kans: nog niet beoordeeld</translation>
    </message>
</context>
<context>
    <name>SignalRows</name>
    <message>
        <source>Title of the source</source>
        <translation>Titel van de bron</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Datum van de bron</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Parliamentary paper</source>
        <translation>Kamerstuk</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Bron %1</translation>
    </message>
    <message>
        <source>Add so&amp;urce</source>
        <translation>Bron toe&amp;voegen</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Add &amp;dossier</source>
        <translation>&amp;Dossier toevoegen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>Hoe belangrijk</translation>
    </message>
    <message>
        <source>What does this mean for the dossier?</source>
        <translation>Wat betekent dit voor het dossier?</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>fairly</source>
        <translation>redelijk</translation>
    </message>
    <message>
        <source>very</source>
        <translation>erg</translation>
    </message>
    <message>
        <source>No sources yet.</source>
        <translation>Nog geen bronnen.</translation>
    </message>
    <message>
        <source>Add where you saw it.</source>
        <translation>Voeg toe waar u het zag.</translation>
    </message>
    <message>
        <source>No dossiers yet.</source>
        <translation>Nog geen dossiers.</translation>
    </message>
    <message>
        <source>A signal counts once you link it to one.</source>
        <translation>Een signaal telt pas mee als u het aan een dossier koppelt.</translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message>
        <source>Impact: %1. Likelihood: %2.</source>
        <translation>Gevolg: %1. Kans: %2.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Somebody set the urgency by hand.</source>
        <translation>Iemand heeft de urgentie zelf gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>The date to act before is within %n month(s), or past.</source>
        <translation>
            <numerusform>De datum om te reageren is binnen %n maand, of voorbij.</numerusform>
            <numerusform>De datum om te reageren is binnen %n maanden, of voorbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is near, and impact times likelihood is %1 or more.</source>
        <translation>Het is dichtbij, en gevolg maal kans is %1 of meer.</translation>
    </message>
    <message numerus="yes">
        <source>A dossier for which it is important decides within %n month(s).</source>
        <translation>
            <numerusform>Een dossier waarvoor het erg belangrijk is, beslist binnen %n maand.</numerusform>
            <numerusform>Een dossier waarvoor het erg belangrijk is, beslist binnen %n maanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is far away, and impact times likelihood is %1 or less.</source>
        <translation>Het is ver weg, en gevolg maal kans is %1 of minder.</translation>
    </message>
    <message>
        <source>It is neither near and large nor far and small.</source>
        <translation>Het is niet dichtbij en groot, en niet ver weg en klein.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>te laat (%n dag)</numerusform>
            <numerusform>te laat (%n dagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>very small</source>
        <translation>heel klein</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groot</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>heel groot</translation>
    </message>
    <message>
        <source>almost certainly not</source>
        <translation>bijna zeker niet</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>onwaarschijnlijk</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mogelijk</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>bijna zeker</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>nog niet beoordeeld</translation>
    </message>
    <message>
        <source>Nobody said yet how large and how likely it is.</source>
        <translation>Niemand heeft nog gezegd hoe groot en hoe waarschijnlijk het is.</translation>
    </message>
</context>
<context>
    <name>kb::AssessDialog</name>
    <message>
        <source>Assess signal</source>
        <translation>Signaal beoordelen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation>&amp;Gevolg</translation>
    </message>
    <message>
        <source>&amp;Likelihood</source>
        <translation>&amp;Kans</translation>
    </message>
    <message>
        <source>&amp;Time horizon</source>
        <translation>&amp;Termijn</translation>
    </message>
    <message>
        <source>&amp;Opportunity or threat</source>
        <translation>&amp;Voordeel of nadeel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Assess</source>
        <translation>&amp;Beoordelen</translation>
    </message>
    <message>
        <source>Choose how large it is.</source>
        <translation>Kies hoe groot het is.</translation>
    </message>
    <message>
        <source>Choose how likely it is.</source>
        <translation>Kies hoe waarschijnlijk het is.</translation>
    </message>
</context>
<context>
    <name>kb::BulletinEditor</name>
    <message>
        <source>At most 80 words</source>
        <translation>Hoogstens 80 woorden</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>New bulletin</source>
        <translation>Nieuwe signalering</translation>
    </message>
    <message>
        <source>%1 · Bulletin</source>
        <translation>%1 · Signalering</translation>
    </message>
    <message>
        <source>What is this issue about?</source>
        <translation>Waar gaat dit nummer over?</translation>
    </message>
    <message>
        <source>Issued: make a corrected version to change it</source>
        <translation>Uitgegeven: maak een gecorrigeerde versie om iets te veranderen</translation>
    </message>
    <message>
        <source>Write a title for this issue.</source>
        <translation>Schrijf een titel voor dit nummer.</translation>
    </message>
</context>
<context>
    <name>kb::BulletinsPage</name>
    <message>
        <source>&amp;New bulletin</source>
        <translation>&amp;Nieuwe signalering</translation>
    </message>
    <message>
        <source>New bulletin</source>
        <translation>Nieuwe signalering</translation>
    </message>
    <message>
        <source>Search in title and introduction</source>
        <translation>Zoek in titel en inleiding</translation>
    </message>
    <message numerus="yes">
        <source>Put %n bulletin(s) in the trash?</source>
        <translation>
            <numerusform>%n signalering naar de prullenbak?</numerusform>
            <numerusform>%n signaleringen naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Vaststellen</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Uitgeven…</translation>
    </message>
    <message>
        <source>&amp;Corrected version</source>
        <translation>&amp;Gecorrigeerde versie</translation>
    </message>
    <message>
        <source>Settled. What it says is agreed.</source>
        <translation>Vastgesteld. Wat erin staat, is afgesproken.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Uitgeven</translation>
    </message>
    <message>
        <source>Issue “%1”? From then on it can only be changed by a corrected version.</source>
        <translation>‘%1’ uitgeven? Daarna kunt u alleen nog iets veranderen met een gecorrigeerde versie.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Uitgeven</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Issued.</source>
        <translation>Uitgegeven.</translation>
    </message>
    <message>
        <source>A corrected version is ready as a draft.</source>
        <translation>Een gecorrigeerde versie staat klaar als concept.</translation>
    </message>
    <message>
        <source>Write as &amp;RSS…</source>
        <translation>Schrijven als &amp;RSS…</translation>
    </message>
    <message>
        <source>Write as RSS</source>
        <translation>Schrijven als RSS</translation>
    </message>
    <message>
        <source>News feed (*.xml)</source>
        <translation>Nieuwsfeed (*.xml)</translation>
    </message>
    <message>
        <source>Writing the news feed</source>
        <translation>De nieuwsfeed wordt geschreven</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>No bulletins yet. Make one of your new studies.</source>
        <translation>Nog geen signalering. Maak er een van uw nieuwe studies.</translation>
    </message>
</context>
<context>
    <name>kb::DossierLinkDialog</name>
    <message>
        <source>Link to a dossier</source>
        <translation>Koppelen aan een dossier</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;What does this mean for the dossier?</source>
        <translation>&amp;Wat betekent dit voor het dossier?</translation>
    </message>
    <message>
        <source>How &amp;important is it for the dossier?</source>
        <translation>Hoe &amp;belangrijk is het voor het dossier?</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Voorstel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Koppelen</translation>
    </message>
    <message>
        <source>Choose a dossier.</source>
        <translation>Kies een dossier.</translation>
    </message>
    <message>
        <source>Write in one sentence what this signal means for the dossier.</source>
        <translation>Schrijf in één zin wat dit signaal betekent voor het dossier.</translation>
    </message>
</context>
<context>
    <name>kb::FollowUpDialog</name>
    <message>
        <source>What do we do with this?</source>
        <translation>Wat doen we hiermee?</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Stap</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Uiterlijk op</translation>
    </message>
    <message>
        <source>Or &amp;link to what is there already</source>
        <translation>Of &amp;koppel aan wat er al is</translation>
    </message>
    <message>
        <source>Type a part of its code or title</source>
        <translation>Typ een deel van de code of de titel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Do this</source>
        <translation>&amp;Doe dit</translation>
    </message>
    <message>
        <source>&amp;Title of what is made</source>
        <translation>&amp;Titel van wat u maakt</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Vraag</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>&amp;Why no action is needed</source>
        <translation>&amp;Waarom er geen actie nodig is</translation>
    </message>
    <message>
        <source>Write this in one line.</source>
        <translation>Schrijf dit in één regel.</translation>
    </message>
</context>
<context>
    <name>kb::InboxPage</name>
    <message numerus="yes">
        <source>Making %n signal(s)</source>
        <translation>
            <numerusform>%n signaal maken</numerusform>
            <numerusform>%n signalen maken</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New signal</source>
        <translation>&amp;Nieuw signaal</translation>
    </message>
    <message>
        <source>The inbox is empty. Save a news feed as a file and read it here, or drag the file to this page.</source>
        <translation>De inbox is leeg. Bewaar een nieuwsfeed als bestand en lees dat hier in, of sleep het bestand naar deze pagina.</translation>
    </message>
    <message>
        <source>Read a feed…</source>
        <translation>Feed inlezen…</translation>
    </message>
    <message>
        <source>Search in the messages</source>
        <translation>Zoek in de berichten</translation>
    </message>
    <message numerus="yes">
        <source>Put %n message(s) in the trash?</source>
        <translation>
            <numerusform>%n bericht naar de prullenbak?</numerusform>
            <numerusform>%n berichten naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>“%1” is not a news feed (RSS or Atom). Nothing was taken from it.</source>
        <translation>‘%1’ is geen nieuwsfeed (RSS of Atom). Er is niets uit overgenomen.</translation>
    </message>
    <message>
        <source>&amp;Read feeds…</source>
        <translation>Feeds &amp;inlezen…</translation>
    </message>
    <message>
        <source>&amp;Make a signal of it</source>
        <translation>&amp;Maak er een signaal van</translation>
    </message>
    <message>
        <source>Read feeds</source>
        <translation>Feeds inlezen</translation>
    </message>
    <message>
        <source>News feeds (*.xml *.rss *.atom *.rdf);;All files (*)</source>
        <translation>Nieuwsfeeds (*.xml *.rss *.atom *.rdf);;Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n feed(s)</source>
        <translation>
            <numerusform>%n feed inlezen</numerusform>
            <numerusform>%n feeds inlezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) read.</source>
        <translation>
            <numerusform>%n bericht ingelezen.</numerusform>
            <numerusform>%n berichten ingelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were read before.</source>
        <translation>
            <numerusform>%n was al ingelezen.</numerusform>
            <numerusform>%n waren al ingelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” breaks off; what came before was read.</source>
        <translation>‘%1’ stopt halverwege. Wat daarvoor staat, is overgenomen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) made.</source>
        <translation>
            <numerusform>%n signaal gemaakt.</numerusform>
            <numerusform>%n signalen gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in “%1” left out: without title, text or address.</source>
        <translation>
            <numerusform>%n bericht in “%1” weggelaten: zonder titel, tekst of adres.</numerusform>
            <numerusform>%n berichten in “%1” weggelaten: zonder titel, tekst of adres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::PiecesEdit</name>
    <message>
        <source>Piece %1</source>
        <translation>Stuk %1</translation>
    </message>
    <message>
        <source>Add &amp;empty piece</source>
        <translation>&amp;Leeg stuk toevoegen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>What is new? (at most 80 words)</source>
        <translation>Wat is er nieuw? (hoogstens 80 woorden)</translation>
    </message>
    <message>
        <source>Why does it matter to the ministry? (at most 60 words)</source>
        <translation>Waarom is dit van belang voor BZK? (hoogstens 60 woorden)</translation>
    </message>
    <message>
        <source>Add to the &amp;issue</source>
        <translation>&amp;Voeg toe aan het nummer</translation>
    </message>
    <message>
        <source>Pieces of this issue</source>
        <translation>Stukken van dit nummer</translation>
    </message>
    <message>
        <source>Proposed pieces</source>
        <translation>Voorgestelde stukken</translation>
    </message>
    <message>
        <source>Write a heading.</source>
        <translation>Schrijf een kop.</translation>
    </message>
    <message>
        <source>Write what is new.</source>
        <translation>Schrijf wat er nieuw is.</translation>
    </message>
    <message>
        <source>Write why it matters.</source>
        <translation>Schrijf waarom het van belang is.</translation>
    </message>
    <message>
        <source>No pieces yet.</source>
        <translation>Nog geen stukken.</translation>
    </message>
    <message>
        <source>Add a proposed one, or an empty one.</source>
        <translation>Voeg een voorgesteld stuk toe, of een leeg stuk.</translation>
    </message>
    <message>
        <source>No proposals now.</source>
        <translation>Nu geen voorstellen.</translation>
    </message>
</context>
<context>
    <name>kb::QuickCapture</name>
    <message>
        <source>What do you see happening?</source>
        <translation>Wat ziet u gebeuren?</translation>
    </message>
    <message>
        <source>Source: web address, paper or name</source>
        <translation>Bron: webadres, Kamerstuk of naam</translation>
    </message>
    <message>
        <source>Quick capture of a signal</source>
        <translation>Snel een signaal opschrijven</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>Write in one line what you see happening.</source>
        <translation>Schrijf in één regel wat u ziet gebeuren.</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Eigen waarneming</translation>
    </message>
</context>
<context>
    <name>kb::RadarPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Search in title, description, sources</source>
        <translation>Zoek in titel, omschrijving, bronnen</translation>
    </message>
    <message>
        <source>Middle: soon. Size: impact. Full mark: likely; half: possible; open: unlikely. Bold code, coloured mark: urgent. A signal of two fields stands in both.</source>
        <translation>Midden: dichtbij in de tijd. Grootte: gevolg. Vol teken: waarschijnlijk; half: mogelijk; open: onwaarschijnlijk. Vette code en gekleurd teken: dringend. Een signaal van twee velden staat in beide.</translation>
    </message>
    <message numerus="yes">
        <source>The %n heaviest signal(s) are shown. Choose a filter to see others.</source>
        <translation>
            <numerusform>Het zwaarste signaal staat er. Kies een filter om andere te zien.</numerusform>
            <numerusform>De %n zwaarste signalen staan er. Kies een filter om andere te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New signal</source>
        <translation>&amp;Nieuw signaal</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Leesvenster</translation>
    </message>
    <message>
        <source>There are no signals in this selection. Choose other filters, or make a new signal.</source>
        <translation>Er zijn geen signalen in deze selectie. Kies andere filters, of maak een nieuw signaal.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) set aside or dealt with are not in it.</source>
        <translation>
            <numerusform>%n signaal is weggelegd of afgehandeld en staat er niet in.</numerusform>
            <numerusform>%n signalen zijn weggelegd of afgehandeld en staan er niet in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::RadarView</name>
    <message>
        <source>Radar of signals</source>
        <translation>Radar van signalen</translation>
    </message>
    <message>
        <source>The arrow keys walk over the signals, Enter opens one.</source>
        <translation>Met de pijltjes loopt u langs de signalen, met Enter opent u er een.</translation>
    </message>
    <message>
        <source>%1, %2. %3, %4. Impact %5, likelihood %6.</source>
        <translation>%1, %2. %3, %4. Gevolg %5, kans %6.</translation>
    </message>
    <message>
        <source>Without a code in the picture: %1.</source>
        <translation>Zonder code in het plaatje: %1.</translation>
    </message>
    <message>
        <source>Without a code in the picture: %1 and %2 more.</source>
        <translation>Zonder code in het plaatje: %1 en nog %2.</translation>
    </message>
</context>
<context>
    <name>kb::ReasonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>kb::RoomTab</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>kb::SignalEditor</name>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Status and follow-up</source>
        <translation>Status en vervolg</translation>
    </message>
    <message>
        <source>Urgency by hand</source>
        <translation>Urgentie zelf kiezen</translation>
    </message>
    <message>
        <source>Leave this empty: then the program works out how urgent it is.</source>
        <translation>Laat dit leeg: dan rekent het programma uit hoe urgent het is.</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>%1 · Signal</source>
        <translation>%1 · Signaal</translation>
    </message>
    <message>
        <source>What do you see happening?</source>
        <translation>Wat ziet u gebeuren?</translation>
    </message>
    <message>
        <source>Write in one line what you see happening.</source>
        <translation>Schrijf in één regel wat u ziet gebeuren.</translation>
    </message>
    <message>
        <source>Choose at least one arena.</source>
        <translation>Kies minstens één groep.</translation>
    </message>
    <message>
        <source>Say where you saw it: each source needs a title.</source>
        <translation>Zeg waar u het zag: elke bron heeft een titel nodig.</translation>
    </message>
    <message>
        <source>Say on which day you saw it.</source>
        <translation>Zeg op welke dag u het zag.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Deze dag moet nog komen. Kies vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <source>This is before the day on which you saw it. Choose a later day.</source>
        <translation>Dit is vóór de dag waarop u het zag. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Choose a dossier.</source>
        <translation>Kies een dossier.</translation>
    </message>
    <message>
        <source>This dossier is here twice. Choose another.</source>
        <translation>Dit dossier staat er twee keer. Kies een ander.</translation>
    </message>
    <message>
        <source>Write in one sentence what this signal means for the dossier.</source>
        <translation>Schrijf in één zin wat dit signaal betekent voor het dossier.</translation>
    </message>
    <message>
        <source>A country, or a part of one.</source>
        <translation>Een land, of een deel ervan.</translation>
    </message>
</context>
<context>
    <name>kb::SignalsPage</name>
    <message>
        <source>&amp;New signal</source>
        <translation>&amp;Nieuw signaal</translation>
    </message>
    <message>
        <source>No signals yet. What do you see happening in politics, in society or abroad?</source>
        <translation>Nog geen signalen. Wat ziet u gebeuren in politiek, samenleving of buitenland?</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>Search in title, description, sources</source>
        <translation>Zoek in titel, omschrijving, bronnen</translation>
    </message>
    <message numerus="yes">
        <source>Put %n signal(s) in the trash?</source>
        <translation>
            <numerusform>%n signaal naar de prullenbak?</numerusform>
            <numerusform>%n signalen naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>totaal %n</numerusform>
            <numerusform>totaal %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n in more than one arena)</source>
        <translation>
            <numerusform>(%n in meer dan één groep)</numerusform>
            <numerusform>(%n in meer dan één groep)</numerusform>
        </translation>
    </message>
    <message>
        <source>Note &amp;down</source>
        <translation>&amp;Opschrijven</translation>
    </message>
    <message>
        <source>&amp;Assess…</source>
        <translation>&amp;Beoordelen…</translation>
    </message>
    <message>
        <source>&amp;Link to a dossier…</source>
        <translation>&amp;Koppelen aan dossier…</translation>
    </message>
    <message>
        <source>&amp;What do we do with this?…</source>
        <translation>&amp;Wat doen we hiermee?…</translation>
    </message>
    <message>
        <source>Put in the &amp;bulletin</source>
        <translation>In &amp;signalering</translation>
    </message>
    <message>
        <source>Report as &amp;handled…</source>
        <translation>&amp;Afgehandeld melden…</translation>
    </message>
    <message>
        <source>&amp;Set aside…</source>
        <translation>Wegl&amp;eggen…</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Opgeschreven: %1</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;Terughalen</translation>
    </message>
    <message numerus="yes">
        <source>At most %n signal(s) are dragged at once.</source>
        <translation>
            <numerusform>U kunt hoogstens %n signaal tegelijk slepen.</numerusform>
            <numerusform>U kunt hoogstens %n signalen tegelijk slepen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not matter to &amp;us…</source>
        <translation>Niet van belang &amp;voor ons…</translation>
    </message>
</context>
<context>
    <name>kb::SignalsTab</name>
    <message numerus="yes">
        <source>%n to assess</source>
        <translation>
            <numerusform>%n te beoordelen</numerusform>
            <numerusform>%n te beoordelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::VerdictDialog</name>
    <message>
        <source>Does it matter to us?</source>
        <translation>Is dit van belang voor ons?</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Oordeel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Keep verdict</source>
        <translation>Oordeel &amp;bewaren</translation>
    </message>
    <message>
        <source>&amp;Reason, when it does not matter</source>
        <translation>&amp;Reden, als het niet van belang is</translation>
    </message>
    <message>
        <source>Write in one sentence why it does not matter to your unit.</source>
        <translation>Schrijf in één zin waarom het voor uw eenheid niet van belang is.</translation>
    </message>
</context>
<context>
    <name>DossierFilters</name>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Hoe actueel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Priorities only</source>
        <translation>Alleen prioriteiten</translation>
    </message>
</context>
<context>
    <name>DossierPaper</name>
    <message>
        <source>No question.</source>
        <translation>Geen vraag.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Eerder: %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Vandaag, %1</translation>
    </message>
    <message>
        <source>Signals and what they mean</source>
        <translation>Signalen en wat ze betekenen</translation>
    </message>
    <message>
        <source>Used in policy</source>
        <translation>Gebruikt in beleid</translation>
    </message>
    <message>
        <source>%1 known, %2 partly known, %3 not known yet</source>
        <translation>%1 bekend, %2 deels bekend, %3 nog niet bekend</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Priority until %1</source>
        <translation>Prioriteit tot %1</translation>
    </message>
    <message>
        <source>Policy dossier</source>
        <translation>Beleidsdossier</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>Knowledge: %1</source>
        <translation>Kennis: %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Behandelaars</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Werkt mee</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Kennisbasis</translation>
    </message>
    <message numerus="yes">
        <source>refresh after %n month(s)</source>
        <translation>
            <numerusform>verversen na %n maand</numerusform>
            <numerusform>verversen na %n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>newest study of %1</source>
        <translation>nieuwste studie van %1</translation>
    </message>
    <message>
        <source>Save the dossier first; then link questions, studies and signals to it.</source>
        <translation>Bewaar eerst het dossier. Koppel er daarna vragen, studies en signalen aan.</translation>
    </message>
    <message>
        <source>No signal is linked to this dossier yet.</source>
        <translation>Er is nog geen signaal aan dit dossier gekoppeld.</translation>
    </message>
    <message>
        <source>No question is linked to this dossier yet.</source>
        <translation>Er is nog geen vraag aan dit dossier gekoppeld.</translation>
    </message>
    <message>
        <source>No study is linked to this dossier yet.</source>
        <translation>Er is nog geen studie aan dit dossier gekoppeld.</translation>
    </message>
    <message>
        <source>No project is linked to this dossier yet.</source>
        <translation>Er is nog geen project aan dit dossier gekoppeld.</translation>
    </message>
    <message>
        <source>No event is linked to this dossier yet.</source>
        <translation>Er is nog geen bijeenkomst aan dit dossier gekoppeld.</translation>
    </message>
    <message>
        <source>No advice is linked to this dossier yet.</source>
        <translation>Er is nog geen advies aan dit dossier gekoppeld.</translation>
    </message>
    <message>
        <source>On the other pages</source>
        <translation>Op de andere pagina’s</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat het zegt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Write a whole number, such as 24.</source>
        <translation>Schrijf een heel getal, zoals 24.</translation>
    </message>
</context>
<context>
    <name>kb::DossierEditor</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>%1 · Policy dossier</source>
        <translation>%1 · Beleidsdossier</translation>
    </message>
    <message>
        <source>On which subject does your unit make policy?</source>
        <translation>Over welk onderwerp maakt uw eenheid beleid?</translation>
    </message>
    <message>
        <source>Write a short code, such as WON.</source>
        <translation>Schrijf een korte afkorting, zoals WON.</translation>
    </message>
    <message>
        <source>Write the subject of the dossier.</source>
        <translation>Schrijf het onderwerp van het dossier.</translation>
    </message>
    <message>
        <source>Write a number of months, such as 36.</source>
        <translation>Schrijf een aantal maanden, zoals 36.</translation>
    </message>
    <message>
        <source>Choose a number from 6 to 120.</source>
        <translation>Kies een getal van 6 tot en met 120.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Short and unique in your unit, such as WON</source>
        <translation>Kort. Elk dossier van uw eenheid heeft een eigen afkorting, zoals WON</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Behandelaars</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Werkt mee</translation>
    </message>
    <message>
        <source>Decision moments</source>
        <translation>Beslismomenten</translation>
    </message>
    <message>
        <source>When is something decided?</source>
        <translation>Wanneer wordt er iets besloten?</translation>
    </message>
    <message>
        <source>The next moment says how urgent signals and questions are.</source>
        <translation>Het eerstvolgende moment bepaalt hoe dringend signalen en vragen zijn.</translation>
    </message>
    <message>
        <source>The end date is before the start date. Change one of them.</source>
        <translation>De einddatum ligt vóór de begindatum. Pas een van de twee aan.</translation>
    </message>
    <message>
        <source>“%1” has this code already. Choose another.</source>
        <translation>‘%1’ heeft deze afkorting al. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>kb::DossiersTab</name>
    <message>
        <source>&amp;New dossier</source>
        <translation>&amp;Nieuw dossier</translation>
    </message>
    <message>
        <source>No dossiers yet. A dossier is a subject on which your unit makes policy.</source>
        <translation>Nog geen dossiers. Een dossier is een onderwerp waar uw DG beleid op maakt.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Search in title, code, description</source>
        <translation>Zoek in titel, afkorting, omschrijving</translation>
    </message>
    <message numerus="yes">
        <source>Put %n dossier(s) in the trash?</source>
        <translation>
            <numerusform>%n dossier naar de prullenbak?</numerusform>
            <numerusform>%n dossiers naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print overview…</source>
        <translation>Overzicht af&amp;drukken…</translation>
    </message>
    <message>
        <source>Add &amp;decision moment</source>
        <translation>&amp;Beslismoment toevoegen</translation>
    </message>
</context>
<context>
    <name>NetworkFilters</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Contact through</source>
        <translation>Contact via</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Werkt bij</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundig in</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Must be looked at now</source>
        <translation>Nu nakijken</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>Instituut</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Earlier events</source>
        <translation>Eerdere bijeenkomsten</translation>
    </message>
    <message>
        <source>Was at an event</source>
        <translation>Was bij een bijeenkomst</translation>
    </message>
    <message>
        <source>Was at none yet</source>
        <translation>Was nog nergens bij</translation>
    </message>
    <message>
        <source>No contact for a long time</source>
        <translation>Lang geen contact</translation>
    </message>
</context>
<context>
    <name>NetworkPapers</name>
    <message>
        <source>Last contact: %1</source>
        <translation>Laatste contact: %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Nog geen contact</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Do not contact.</source>
        <translation>Niet benaderen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>no longer in use</source>
        <translation>niet meer in gebruik</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundig in</translation>
    </message>
    <message>
        <source>Review after</source>
        <translation>Controleren na</translation>
    </message>
    <message>
        <source>look at these data now</source>
        <translation>bekijk deze gegevens nu</translation>
    </message>
    <message>
        <source>Contact moment</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>Instituut</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Nothing is linked to this institute yet.</source>
        <translation>Er is nog niets gekoppeld aan dit instituut.</translation>
    </message>
    <message>
        <source>Nothing is linked to this person yet.</source>
        <translation>Er is nog niets gekoppeld aan deze persoon.</translation>
    </message>
</context>
<context>
    <name>PaperParts</name>
    <message>
        <source>Press Ctrl+L.</source>
        <translation>Druk op Ctrl+L.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedSections</name>
    <message>
        <source>Contact moments</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Werkt daar</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Phase or role</source>
        <translation>Fase of rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>kb::ContactEditor</name>
    <message>
        <source>New contact moment</source>
        <translation>Nieuw contactmoment</translation>
    </message>
    <message>
        <source>%1 · Contact moment</source>
        <translation>%1 · Contactmoment</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Waar ging het over?</translation>
    </message>
    <message>
        <source>Write when it was.</source>
        <translation>Schrijf wanneer het was.</translation>
    </message>
    <message>
        <source>Choose with which institute it was.</source>
        <translation>Kies met welk instituut het was.</translation>
    </message>
    <message>
        <source>Write what it was about.</source>
        <translation>Schrijf waar het over ging.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Stays in your own unit</source>
        <translation>Blijft in uw eigen eenheid</translation>
    </message>
    <message>
        <source>What follows cannot be before the contact itself. Change one of the two.</source>
        <translation>Het vervolg ligt vóór het contact zelf. Pas een van de twee aan.</translation>
    </message>
</context>
<context>
    <name>kb::ContactsPage</name>
    <message>
        <source>&amp;New contact moment</source>
        <translation>&amp;Nieuw contactmoment</translation>
    </message>
    <message>
        <source>No contact moments yet. Write down whom you spoke to, and about what.</source>
        <translation>Nog geen contactmomenten. Schrijf op wie u sprak, en waarover.</translation>
    </message>
    <message>
        <source>New contact moment</source>
        <translation>Nieuw contactmoment</translation>
    </message>
    <message>
        <source>Search in subject and notes</source>
        <translation>Zoek in onderwerp en aantekeningen</translation>
    </message>
    <message numerus="yes">
        <source>Put %n contact moment(s) in the trash?</source>
        <translation>
            <numerusform>%n contactmoment naar de prullenbak?</numerusform>
            <numerusform>%n contactmomenten naar de prullenbak?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::InstituteEditor</name>
    <message>
        <source>New institute</source>
        <translation>Nieuw instituut</translation>
    </message>
    <message>
        <source>%1 · Institute</source>
        <translation>%1 · Instituut</translation>
    </message>
    <message>
        <source>What is the institute called?</source>
        <translation>Hoe heet het instituut?</translation>
    </message>
    <message>
        <source>Write the name of the institute.</source>
        <translation>Schrijf de naam van het instituut.</translation>
    </message>
    <message>
        <source>Choose what kind of institute it is.</source>
        <translation>Kies wat voor instituut het is.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Write what was agreed.</source>
        <translation>Schrijf wat er is afgesproken.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>&amp;Add agreement</source>
        <translation>Overeenkomst &amp;toevoegen</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Overeenkomst %1</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>“%1” ends before it begins. Change one of the dates.</source>
        <translation>‘%1’ eindigt voordat het begint. Wijzig een van de datums.</translation>
    </message>
    <message>
        <source>No agreements yet.</source>
        <translation>Nog geen overeenkomsten.</translation>
    </message>
    <message>
        <source>Add what you agreed, and until when.</source>
        <translation>Voeg toe wat u afsprak, en tot wanneer.</translation>
    </message>
</context>
<context>
    <name>kb::InstitutesPage</name>
    <message>
        <source>&amp;New institute</source>
        <translation>&amp;Nieuw instituut</translation>
    </message>
    <message>
        <source>No institutes yet. They come by themselves when you import studies, or make one yourself.</source>
        <translation>Nog geen instituten. Zij komen er vanzelf bij als u studies importeert, of maak er zelf een.</translation>
    </message>
    <message>
        <source>New institute</source>
        <translation>Nieuw instituut</translation>
    </message>
    <message>
        <source>Search in name and abbreviation</source>
        <translation>Zoek in naam en afkorting</translation>
    </message>
    <message numerus="yes">
        <source>Put %n institute(s) in the trash?</source>
        <translation>
            <numerusform>%n instituut naar de prullenbak?</numerusform>
            <numerusform>%n instituten naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact &amp;moment</source>
        <translation>Nieuw contact&amp;moment</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Samenvoegen…</translation>
    </message>
</context>
<context>
    <name>kb::PersonEditor</name>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>%1 · Person</source>
        <translation>%1 · Persoon</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>Write the family name.</source>
        <translation>Schrijf de achternaam.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Kies minstens één rol.</translation>
    </message>
    <message>
        <source>Write when these data must be looked at again.</source>
        <translation>Vul in wanneer u deze gegevens opnieuw bekijkt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>As in A.B.</source>
        <translation>Zoals A.B.</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundig in</translation>
    </message>
    <message>
        <source>Institute or unit</source>
        <translation>Instituut of eenheid</translation>
    </message>
    <message>
        <source>Choose where the person works.</source>
        <translation>Kies waar deze persoon werkt.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>&amp;Add workplace</source>
        <translation>Werkgever &amp;toevoegen</translation>
    </message>
    <message>
        <source>Workplace %1</source>
        <translation>Werkgever %1</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Werkt bij</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Without it, e-mail and telephone stay in your own unit.</source>
        <translation>Zonder dit blijven e-mail en telefoon in uw eigen eenheid.</translation>
    </message>
    <message>
        <source>Workplace %1 ends before it begins. Change one of the dates.</source>
        <translation>Werkgever %1 eindigt voordat die begint. Wijzig een van de datums.</translation>
    </message>
    <message>
        <source>No workplace yet.</source>
        <translation>Nog geen werkgever.</translation>
    </message>
    <message>
        <source>Add where this person works.</source>
        <translation>Voeg toe waar deze persoon werkt.</translation>
    </message>
</context>
<context>
    <name>kb::PersonsPage</name>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nieuwe persoon</translation>
    </message>
    <message>
        <source>No persons yet. Who knows much about your subject?</source>
        <translation>Nog geen personen. Wie weet veel van uw onderwerp?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Search in name</source>
        <translation>Zoek in naam</translation>
    </message>
    <message numerus="yes">
        <source>Put %n person(s) in the trash?</source>
        <translation>
            <numerusform>%n persoon naar de prullenbak?</numerusform>
            <numerusform>%n personen naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact &amp;moment</source>
        <translation>Nieuw contact&amp;moment</translation>
    </message>
    <message>
        <source>&amp;Invite for…</source>
        <translation>U&amp;itnodigen voor…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Samenvoegen…</translation>
    </message>
    <message>
        <source>&amp;Data about this person…</source>
        <translation>Gegevens over &amp;deze persoon…</translation>
    </message>
    <message>
        <source>Remo&amp;ve from contacts…</source>
        <translation>Verwijderen &amp;uit contacten…</translation>
    </message>
    <message>
        <source>Only the unit that owns a person can remove it.</source>
        <translation>Alleen de eenheid van wie een persoon is, kan die verwijderen.</translation>
    </message>
    <message>
        <source>Erasing the name</source>
        <translation>De naam wissen</translation>
    </message>
    <message>
        <source>The name of %1 is erased.</source>
        <translation>De naam van %1 is gewist.</translation>
    </message>
    <message>
        <source>Remove from contacts</source>
        <translation>Verwijderen uit contacten</translation>
    </message>
    <message>
        <source>Erase the name, contact data and expertise of %1 for good, also from the history?</source>
        <translation>De naam, contactgegevens en deskundigheid van %1 voorgoed wissen, ook uit de geschiedenis?</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>Voorgoed &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Notes and attachments of this person stay. Check these yourself.</source>
        <translation>Notities en bijlagen bij deze persoon blijven staan. Kijk die zelf na.</translation>
    </message>
    <message numerus="yes">
        <source>The name also stays in %n text(s), such as remarks and reasons. “Data about this person” lists them.</source>
        <translation>
            <numerusform>De naam blijft ook staan in %n tekst, zoals een opmerking of een reden. Die staat bij ‘Gegevens over deze persoon’.</numerusform>
            <numerusform>De naam blijft ook staan in %n teksten, zoals opmerkingen en redenen. Die staan bij ‘Gegevens over deze persoon’.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How the knowledge function works</source>
        <translation>Zo werkt de kennisfunctie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Knowledge questions</source>
        <translation>Kennisvragen</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Lists and filters</source>
        <translation>Lijsten en filters</translation>
    </message>
    <message>
        <source>Linking records</source>
        <translation>Records koppelen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Undo, trash and log</source>
        <translation>Ongedaan maken, prullenbak en logboek</translation>
    </message>
    <message>
        <source>Settings and copies</source>
        <translation>Instellingen en kopieën</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Searching everything</source>
        <translation>Zoeken in alles</translation>
    </message>
</context>
<context>
    <name>InviteesText</name>
    <message>
        <source>More people are attending than there are places.</source>
        <translation>Er komen meer mensen dan er plaatsen zijn.</translation>
    </message>
    <message>
        <source>Nobody from the official leadership has been invited yet.</source>
        <translation>Er is nog niemand van de ambtelijke leiding uitgenodigd.</translation>
    </message>
    <message>
        <source>Nobody from a knowledge institute has been invited yet.</source>
        <translation>Er is nog niemand van een kennisinstelling uitgenodigd.</translation>
    </message>
    <message>
        <source>Somebody is on this list twice.</source>
        <translation>Iemand staat twee keer op deze lijst.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Proposal: may answer this question</source>
        <translation>Voorstel: beantwoordt misschien deze vraag</translation>
    </message>
    <message>
        <source>Proposal: study that may answer this</source>
        <translation>Voorstel: studie die dit misschien beantwoordt</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Is about this concept</source>
        <translation>Gaat over dit begrip</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Performed this study</source>
        <translation>Voerde deze studie uit</translation>
    </message>
    <message>
        <source>Participating unit</source>
        <translation>Werkt mee</translation>
    </message>
    <message>
        <source>Takes part in this dossier</source>
        <translation>Werkt mee aan dit dossier</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Handles this dossier</source>
        <translation>Behandelt dit dossier</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Belongs to this dossier</source>
        <translation>Hoort bij dit dossier</translation>
    </message>
    <message>
        <source>Knowledge question</source>
        <translation>Kennisvraag</translation>
    </message>
    <message>
        <source>Research on this question</source>
        <translation>Onderzoek naar deze vraag</translation>
    </message>
    <message>
        <source>Also takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Research in which this unit takes part</source>
        <translation>Onderzoek waaraan deze eenheid meedoet</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Onderaannemer</translation>
    </message>
    <message>
        <source>Subcontractor in this research</source>
        <translation>Onderaannemer in dit onderzoek</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Result of this research</source>
        <translation>Resultaat van dit onderzoek</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundig in</translation>
    </message>
    <message>
        <source>Expert on this concept</source>
        <translation>Expert in dit begrip</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Institute on this subject</source>
        <translation>Instituut met dit onderwerp</translation>
    </message>
    <message>
        <source>Related concept</source>
        <translation>Verwant begrip</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Zie ook</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Organiseert mee</translation>
    </message>
    <message>
        <source>Meeting that this unit helps to organise</source>
        <translation>Bijeenkomst die deze eenheid mee organiseert</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author of this advice</source>
        <translation>Auteur van dit advies</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Verkenning</translation>
    </message>
    <message>
        <source>Advice from this exploration</source>
        <translation>Advies uit deze verkenning</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat weten wij niet</translation>
    </message>
    <message>
        <source>Advice in which this is not known</source>
        <translation>Advies waarin dit niet bekend is</translation>
    </message>
    <message>
        <source>Part of this exploration</source>
        <translation>Onderdeel van deze verkenning</translation>
    </message>
    <message>
        <source>Exploration that it is part of</source>
        <translation>Verkenning waar het bij hoort</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Insight about this</source>
        <translation>Inzicht hierover</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Contact moment</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Useful for</source>
        <translation>Nuttig voor</translation>
    </message>
    <message>
        <source>Lesson for this unit</source>
        <translation>Ervaring voor deze eenheid</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Met de hand toegevoegd</translation>
    </message>
    <message>
        <source>Collection in which it was put</source>
        <translation>Kennisbank waarin het is opgenomen</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Met de hand weggelaten</translation>
    </message>
    <message>
        <source>Collection from which it was left out</source>
        <translation>Kennisbank waaruit het is weggelaten</translation>
    </message>
    <message>
        <source>Answers this question: %1</source>
        <translation>Geeft antwoord op deze vraag: %1</translation>
    </message>
    <message>
        <source>Answer in this study: %1</source>
        <translation>Antwoord in deze studie: %1</translation>
    </message>
    <message>
        <source>Matters to this dossier</source>
        <translation>Van belang voor dit dossier</translation>
    </message>
    <message>
        <source>Signal for this dossier</source>
        <translation>Signaal voor dit dossier</translation>
    </message>
    <message>
        <source>Question of this dossier</source>
        <translation>Vraag bij dit dossier</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Agreed about</source>
        <translation>Afspraak over</translation>
    </message>
    <message>
        <source>What was agreed about this</source>
        <translation>Afspraak hierover</translation>
    </message>
    <message>
        <source>Takes part in this</source>
        <translation>Doet hieraan mee</translation>
    </message>
    <message>
        <source>Agreed action in which this unit takes part</source>
        <translation>Afspraak waaraan deze eenheid meedoet</translation>
    </message>
</context>
<context>
    <name>LinkedPaper</name>
    <message>
        <source>Linked</source>
        <translation>Gekoppeld</translation>
    </message>
    <message>
        <source>Nothing is linked here yet.</source>
        <translation>Hier is nog niets gekoppeld.</translation>
    </message>
    <message>
        <source>The studies stand on the page “Studies”. Nothing else is linked yet.</source>
        <translation>De studies staan op de pagina ‘Studies’. Verder is nog niets gekoppeld.</translation>
    </message>
    <message>
        <source>Shared through</source>
        <translation>Gedeeld via</translation>
    </message>
    <message>
        <source> – bulletin %1, %2</source>
        <translation> – signalering %1, %2</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>a study that answers it was withdrawn or replaced.</source>
        <translation>een studie die antwoord geeft, is ingetrokken of vervangen.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>there is little time left to react to this signal.</source>
        <translation>u hebt nog weinig tijd om op dit signaal te reageren.</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Opnieuw bekijken: %1</translation>
    </message>
    <message>
        <source>the date on which to look at this signal again has come.</source>
        <translation>de datum om dit signaal opnieuw te bekijken is er.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) without a dossier</source>
        <translation>
            <numerusform>%n signaal zonder dossier</numerusform>
            <numerusform>%n signalen zonder dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>a signal counts once it is linked to a dossier.</source>
        <translation>een signaal telt pas mee als het aan een dossier is gekoppeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) for the whole ministry to look at</source>
        <translation>
            <numerusform>%n signaal voor heel BZK nog te bekijken</numerusform>
            <numerusform>%n signalen voor heel BZK nog te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>another unit thinks that it matters to the whole ministry, and your unit has not judged it yet.</source>
        <translation>een andere eenheid vindt dit van belang voor heel BZK en uw eenheid heeft het nog niet beoordeeld.</translation>
    </message>
    <message numerus="yes">
        <source>New overlap between questions: %n strong and %2 probable</source>
        <translation>
            <numerusform>Nieuwe overlap tussen vragen: %n sterk en %2 waarschijnlijk</numerusform>
            <numerusform>Nieuwe overlap tussen vragen: %n sterk en %2 waarschijnlijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other new overlap (studies, projects, signals): %n strong and %2 probable</source>
        <translation>
            <numerusform>Andere nieuwe overlap (studies, projecten, signalen): %n sterk en %2 waarschijnlijk</numerusform>
            <numerusform>Andere nieuwe overlap (studies, projecten, signalen): %n sterk en %2 waarschijnlijk</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody of your unit has judged these pairs yet.</source>
        <translation>niemand van uw eenheid heeft deze paren beoordeeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of other units that you can use</source>
        <translation>
            <numerusform>%n resultaat van andere eenheden dat u kunt gebruiken</numerusform>
            <numerusform>%n resultaten van andere eenheden die u kunt gebruiken</numerusform>
        </translation>
    </message>
    <message>
        <source>they fit an open question of your unit.</source>
        <translation>zij passen bij een open vraag van uw eenheid.</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <translation>Vervolg: %1</translation>
    </message>
    <message>
        <source>you agreed a follow-up with this institute.</source>
        <translation>u hebt met dit instituut een vervolg afgesproken.</translation>
    </message>
    <message numerus="yes">
        <source>Delivered, %n day(s) not public: %1</source>
        <translation>
            <numerusform>Opgeleverd, %n dag niet openbaar: %1</numerusform>
            <numerusform>Opgeleverd, %n dagen niet openbaar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>research must be public within the term after delivery.</source>
        <translation>onderzoek moet binnen een vaste termijn na de oplevering openbaar zijn.</translation>
    </message>
    <message numerus="yes">
        <source>Draft ready, %n comment(s) without an answer: %1</source>
        <translation>
            <numerusform>Concept klaar, %n opmerking zonder antwoord: %1</numerusform>
            <numerusform>Concept klaar, %n opmerkingen zonder antwoord: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the draft is ready and waits for comments or answers.</source>
        <translation>het concept is klaar en wacht op opmerkingen of antwoorden.</translation>
    </message>
    <message>
        <source>Draft ready: %1</source>
        <translation>Concept klaar: %1</translation>
    </message>
    <message>
        <source>No policy response yet: %1</source>
        <translation>Beleidsreactie ontbreekt: %1</translation>
    </message>
    <message>
        <source>the research is public and the policy response is missing.</source>
        <translation>het onderzoek is openbaar en de beleidsreactie ontbreekt.</translation>
    </message>
    <message>
        <source>Should be ready: %1</source>
        <translation>Moet klaar zijn: %1</translation>
    </message>
    <message>
        <source>the planned end is near or past.</source>
        <translation>het geplande einde is dichtbij of voorbij.</translation>
    </message>
    <message>
        <source>Should begin: %1</source>
        <translation>Moet beginnen: %1</translation>
    </message>
    <message>
        <source>the planned start is near or past, and nothing was awarded.</source>
        <translation>de geplande start is dichtbij of voorbij en er is nog niets gegund.</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n open task(s)</source>
        <translation>
            <numerusform>%1 – %n taak open</numerusform>
            <numerusform>%1 – %n taken open</numerusform>
        </translation>
    </message>
    <message>
        <source>this meeting is within three weeks.</source>
        <translation>deze bijeenkomst is binnen drie weken.</translation>
    </message>
    <message>
        <source>Meeting is over: fill in attendance and report – %1</source>
        <translation>Bijeenkomst is geweest: aanwezigheid en verslag invullen – %1</translation>
    </message>
    <message>
        <source>the day of this meeting is over and it has no report yet.</source>
        <translation>de dag van deze bijeenkomst is voorbij en er is nog geen verslag.</translation>
    </message>
    <message>
        <source>Answer needed: %1</source>
        <translation>Antwoord nodig: %1</translation>
    </message>
    <message>
        <source>without the answer your unit cannot advise well, and the date is near.</source>
        <translation>zonder antwoord kan uw eenheid niet goed adviseren en de datum is dichtbij.</translation>
    </message>
    <message>
        <source>Look at the answer again: %1</source>
        <translation>Antwoord opnieuw bekijken: %1</translation>
    </message>
    <message>
        <source>the date on which to look at this answer again has come.</source>
        <translation>de datum om dit antwoord opnieuw te bekijken is er.</translation>
    </message>
    <message numerus="yes">
        <source>Knowledge out of date: %1 (norm %n month(s))</source>
        <translation>
            <numerusform>Kennis verouderd: %1 (norm %n maand)</numerusform>
            <numerusform>Kennis verouderd: %1 (norm %n maanden)</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest study of this dossier is older than its norm.</source>
        <translation>de nieuwste studie van dit dossier is ouder dan de norm.</translation>
    </message>
    <message>
        <source>Agreement ends: %1</source>
        <translation>Overeenkomst loopt af: %1</translation>
    </message>
    <message>
        <source>the agreement with this institute ends within six months.</source>
        <translation>de overeenkomst met dit instituut loopt binnen zes maanden af.</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) without a plain summary</source>
        <translation>
            <numerusform>%n studie zonder samenvatting</numerusform>
            <numerusform>%n studies zonder samenvatting</numerusform>
        </translation>
    </message>
    <message>
        <source>a study is only used when people can read what it says.</source>
        <translation>een studie wordt pas gebruikt als mensen kunnen lezen wat erin staat.</translation>
    </message>
    <message numerus="yes">
        <source>Check the details of %n person(s)</source>
        <translation>
            <numerusform>Gegevens van %n persoon controleren</numerusform>
            <numerusform>Gegevens van %n personen controleren</numerusform>
        </translation>
    </message>
    <message>
        <source>personal details are checked again after some time.</source>
        <translation>gegevens van personen worden na een tijd opnieuw bekeken.</translation>
    </message>
    <message numerus="yes">
        <source>In consultation, %n of %2 answered: %1</source>
        <translation>
            <numerusform>In afstemming, %n van %2 reacties: %1</numerusform>
            <numerusform>In afstemming, %n van %2 reacties: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>this advice waits for those who must agree.</source>
        <translation>dit advies wacht op reacties van anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for a decision, offered %n day(s) ago: %1</source>
        <translation>
            <numerusform>Wacht op besluit, %n dag geleden aangeboden: %1</numerusform>
            <numerusform>Wacht op besluit, %n dagen geleden aangeboden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no decision on this advice was recorded.</source>
        <translation>er is nog geen besluit over dit advies vastgelegd.</translation>
    </message>
    <message>
        <source>Advice to finish: %1</source>
        <translation>Advies afmaken: %1</translation>
    </message>
    <message>
        <source>a decision is needed within a month.</source>
        <translation>er is binnen een maand een besluit nodig.</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Taak: %1</translation>
    </message>
    <message>
        <source>this task is open.</source>
        <translation>deze taak staat open.</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>Signaleren</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Commissioned research</source>
        <translation>Onderzoek in opdracht</translation>
    </message>
    <message>
        <source>Inspiring</source>
        <translation>Inspireren</translation>
    </message>
    <message>
        <source>Facilitating</source>
        <translation>Faciliteren</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>This is here because %1</source>
        <translation>Staat hier omdat %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>te laat (%n dag)</numerusform>
            <numerusform>te laat (%n dagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing now. Signals to act on appear here.</source>
        <translation>Nu niets. Hier komen signalen waarmee u iets moet doen.</translation>
    </message>
    <message>
        <source>Go to Signals</source>
        <translation>Naar Signalen</translation>
    </message>
    <message>
        <source>Nothing now. Overlap with other units appears here.</source>
        <translation>Nu niets. Hier komt overlap met andere DG’s.</translation>
    </message>
    <message>
        <source>Go to Overlap</source>
        <translation>Naar Overlap</translation>
    </message>
    <message>
        <source>Nothing now. Research that needs a step appears here.</source>
        <translation>Nu niets. Hier komt onderzoek dat een stap nodig heeft.</translation>
    </message>
    <message>
        <source>Go to Research</source>
        <translation>Naar Onderzoek</translation>
    </message>
    <message>
        <source>Nothing now. Meetings that come near appear here.</source>
        <translation>Nu niets. Hier komen bijeenkomsten die binnenkort zijn.</translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation>Naar Bijeenkomsten</translation>
    </message>
    <message>
        <source>Nothing now. Questions with a date and old knowledge appear here.</source>
        <translation>Nu niets. Hier komen vragen met een datum en kennis die verouderd is.</translation>
    </message>
    <message>
        <source>Go to Knowledge questions</source>
        <translation>Naar Kennisvragen</translation>
    </message>
    <message>
        <source>Nothing now. Advice that waits for an answer appears here.</source>
        <translation>Nu niets. Hier komen adviezen die op antwoord wachten.</translation>
    </message>
    <message>
        <source>Go to Advice</source>
        <translation>Naar Advies</translation>
    </message>
    <message>
        <source>Agreed action: %1</source>
        <translation>Afspraak: %1</translation>
    </message>
    <message>
        <source>units agreed to have this ready by that day.</source>
        <translation>eenheden spraken af dat dit op die dag klaar is.</translation>
    </message>
    <message>
        <source>What can others learn? %1</source>
        <translation>Wat kunnen anderen leren? %1</translation>
    </message>
    <message>
        <source>this advice was followed up and nobody wrote down what others can learn from it.</source>
        <translation>dit advies is opgevolgd en nog niemand heeft opgeschreven wat anderen ervan kunnen leren.</translation>
    </message>
    <message>
        <source>Meeting is over: fill in the report – %1</source>
        <translation>Bijeenkomst is geweest: verslag invullen – %1</translation>
    </message>
    <message>
        <source>Get in touch: %1</source>
        <translation>Contact opnemen: %1</translation>
    </message>
    <message>
        <source>research of this institute is running, and nobody spoke with it for a long time.</source>
        <translation>er loopt onderzoek bij dit instituut, en er is lang geen contact geweest.</translation>
    </message>
    <message>
        <source>Not used yet: %1</source>
        <translation>Nog niet gebruikt: %1</translation>
    </message>
    <message>
        <source>this research is public for a long time, without a use and without a policy response.</source>
        <translation>dit onderzoek is al lang openbaar. Het is niet gebruikt en er is geen beleidsreactie.</translation>
    </message>
    <message>
        <source>Questions of tomorrow</source>
        <translation>Vragen van morgen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Does not agree – %1</source>
        <translation>Niet akkoord – %1</translation>
    </message>
    <message>
        <source>the unit that should lead turned this down. Agree on something else, or let it lapse.</source>
        <translation>de eenheid die trekker zou zijn, gaat niet akkoord. Spreek iets anders af of laat de afspraak vervallen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of overlap wait for your judgement</source>
        <translation>
            <numerusform>%n paar wacht op uw oordeel</numerusform>
            <numerusform>%n paren wachten op uw oordeel</numerusform>
        </translation>
    </message>
    <message>
        <source>a colleague asked you to judge too.</source>
        <translation>een collega vroeg u om ook te oordelen.</translation>
    </message>
</context>
<context>
    <name>kb::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagina’s van de help</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>kb::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>kb::LinkDialog</name>
    <message numerus="yes">
        <source>Linking %n record(s)</source>
        <translation>
            <numerusform>%n record koppelen</numerusform>
            <numerusform>%n records koppelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Link %1 with</source>
        <translation>Koppel %1 aan</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Koppelen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>A few words, a name or a code</source>
        <translation>Een paar woorden, een naam of een code</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation>&amp;Gevonden</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Al&amp;s</translation>
    </message>
    <message>
        <source>What does it &amp;mean for the dossier?</source>
        <translation>Wat &amp;betekent het voor het dossier?</translation>
    </message>
    <message>
        <source>In one or two sentences.</source>
        <translation>In een of twee zinnen.</translation>
    </message>
    <message>
        <source>Nothing found with these words.</source>
        <translation>Niets gevonden met deze woorden.</translation>
    </message>
    <message>
        <source>Search for a record and choose it.</source>
        <translation>Zoek een record en kies het.</translation>
    </message>
    <message>
        <source>Write what the signal means for this dossier.</source>
        <translation>Schrijf wat het signaal voor dit dossier betekent.</translation>
    </message>
    <message>
        <source>Linked with %1.</source>
        <translation>Gekoppeld aan %1.</translation>
    </message>
    <message>
        <source>Also of interest for %1?</source>
        <translation>Ook van belang voor %1?</translation>
    </message>
</context>
<context>
    <name>kb::LogDialog</name>
    <message>
        <source>made</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>put in the trash</source>
        <translation>in de prullenbak gelegd</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>veranderd: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation>&amp;Geschiedenis van dit record</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>A code or a few words</source>
        <translation>Een code of een paar woorden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persoon</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Nothing was written that fits.</source>
        <translation>Er staat niets in het logboek dat hierbij past.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n verandering</numerusform>
            <numerusform>%n veranderingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::PutAwayDialog</name>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation>Niet tonen</translation>
    </message>
    <message>
        <source>&amp;Show again on</source>
        <translation>Weer &amp;tonen op</translation>
    </message>
    <message>
        <source>&amp;Why does this need no attention?</source>
        <translation>&amp;Waarom vraagt dit geen aandacht?</translation>
    </message>
    <message>
        <source>Is it a number of things? Then it comes back when there are more.</source>
        <translation>Gaat het om een aantal? Dan komt het terug als dat groter wordt.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Kies een dag na vandaag.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Schrijf de reden in een paar woorden.</translation>
    </message>
    <message>
        <source>Show &amp;later</source>
        <translation>&amp;Later tonen</translation>
    </message>
    <message>
        <source>Do &amp;not show</source>
        <translation>&amp;Niet tonen</translation>
    </message>
</context>
<context>
    <name>kb::Tab</name>
    <message>
        <source>Choose a record in the list first.</source>
        <translation>Kies eerst een record in de lijst.</translation>
    </message>
    <message>
        <source>&amp;Link to…</source>
        <translation>&amp;Koppelen aan…</translation>
    </message>
    <message>
        <source>New tas&amp;k…</source>
        <translation>Nieuwe &amp;taak…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>&amp;Meer zoals dit</translation>
    </message>
    <message>
        <source>Copy &amp;code</source>
        <translation>&amp;Code kopiëren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>Openen in nieuw &amp;venster</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>Lijst e&amp;xporteren…</translation>
    </message>
</context>
<context>
    <name>kb::ExpertsDialog</name>
    <message>
        <source>last contact %1</source>
        <translation>laatste contact %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>nog geen contact</translation>
    </message>
    <message>
        <source>Add participants by expertise</source>
        <translation>Deelnemers toevoegen op deskundigheid</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Knows a&amp;bout</source>
        <translation>&amp;Weet veel van</translation>
    </message>
    <message>
        <source>A concept or a part of it</source>
        <translation>Een begrip, of een deel ervan</translation>
    </message>
    <message>
        <source>The space bar ticks or unticks somebody.</source>
        <translation>Met de spatiebalk kiest u iemand, of haalt u die keus weg.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>does not want to be approached</source>
        <translation>wil niet benaderd worden</translation>
    </message>
    <message>
        <source>is on the list already</source>
        <translation>staat al op de lijst</translation>
    </message>
    <message>
        <source>Type what they should know about.</source>
        <translation>Typ waar zij veel van moeten weten.</translation>
    </message>
    <message>
        <source>Nobody in this knowledge bank knows about this.</source>
        <translation>Niemand in deze kennisbank weet hier veel van.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chosen</source>
        <translation>
            <numerusform>%n van %1 gekozen</numerusform>
            <numerusform>%n van %1 gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>&amp;What must be done?</source>
        <translation>&amp;Wat moet er gebeuren?</translation>
    </message>
    <message>
        <source>&amp;Done by</source>
        <translation>&amp;Klaar vóór</translation>
    </message>
    <message>
        <source>Today shows it from a month before.</source>
        <translation>De taak staat in Vandaag vanaf een maand ervoor.</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Make task</source>
        <translation>Taak &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Write in a few words what must be done.</source>
        <translation>Schrijf in een paar woorden wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>Task made: %1</source>
        <translation>Taak gemaakt: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Taak klaar: %1</translation>
    </message>
</context>
<context>
    <name>kb::TodayBlockView</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n regel</numerusform>
            <numerusform>%1, %n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::TodayTab</name>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Nieuwe taak</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Doen</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Record &amp;openen</translation>
    </message>
    <message>
        <source>La&amp;ter…</source>
        <translation>&amp;Later…</translation>
    </message>
    <message>
        <source>Do not &amp;show…</source>
        <translation>Niet t&amp;onen…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was put away</source>
        <translation>&amp;Terughalen wat is weggelegd</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Op&amp;nieuw kijken</translation>
    </message>
    <message>
        <source>&amp;Print the Today list…</source>
        <translation>Vandaag-lijst af&amp;drukken…</translation>
    </message>
    <message>
        <source>It comes back on its day.</source>
        <translation>Dit komt terug op die dag.</translation>
    </message>
    <message>
        <source>It is not shown any more.</source>
        <translation>Dit wordt niet meer getoond.</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>Only &amp;mine</source>
        <translation>Alleen van &amp;mij</translation>
    </message>
    <message>
        <source>What belongs to the dossiers that you handle</source>
        <translation>Wat hoort bij de dossiers die u behandelt</translation>
    </message>
    <message>
        <source>What belongs to your own unit</source>
        <translation>Wat hoort bij uw eigen eenheid</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Today – %1</source>
        <translation>Vandaag – %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n te bekijken</numerusform>
            <numerusform>%n te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>These are questions that still wait for an answer. Questions of tomorrow belong to a dossier with the agenda Tomorrow or Both.</source>
        <translation>Dit zijn vragen die nog op antwoord wachten. Vragen van morgen horen bij een dossier met de agenda Morgen of Beide.</translation>
    </message>
</context>
<context>
    <name>kb::TrashDialog</name>
    <message numerus="yes">
        <source>Putting %n record(s) back</source>
        <translation>
            <numerusform>%n record terugzetten</numerusform>
            <numerusform>%n records terugzetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %n record(s) for good</source>
        <translation>
            <numerusform>%n record definitief verwijderen</numerusform>
            <numerusform>%n records definitief verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>&amp;Remove for good…</source>
        <translation>&amp;Definitief verwijderen…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put back.</source>
        <translation>
            <numerusform>%n record teruggezet.</numerusform>
            <numerusform>%n records teruggezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed for good.</source>
        <translation>
            <numerusform>%n record definitief verwijderd.</numerusform>
            <numerusform>%n records definitief verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Definitief verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) for good?</source>
        <translation>
            <numerusform>%n record definitief verwijderen?</numerusform>
            <numerusform>%n records definitief verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you remove is in no list any more, not in the trash either. What was written about it stays in the log.</source>
        <translation>Wat u verwijdert, staat in geen enkele lijst meer, ook niet in de prullenbak. Wat erover geschreven is, blijft in het logboek.</translation>
    </message>
    <message>
        <source>&amp;Remove for good</source>
        <translation>&amp;Definitief verwijderen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Show what happened to it</source>
        <translation>Toon wat ermee is &amp;gebeurd</translation>
    </message>
</context>
<context>
    <name>kb::PartRow</name>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>%1: move up</source>
        <translation>%1: omhoog</translation>
    </message>
    <message>
        <source>%1: move down</source>
        <translation>%1: omlaag</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: weghalen</translation>
    </message>
</context>
<context>
    <name>kb::SignalActions</name>
    <message numerus="yes">
        <source>Changing %n signal(s)</source>
        <translation>
            <numerusform>%n signaal veranderen</numerusform>
            <numerusform>%n signalen veranderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed.</source>
        <translation>Beoordeeld.</translation>
    </message>
    <message>
        <source>Linked to the dossier.</source>
        <translation>Gekoppeld aan het dossier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>New knowledge and signals</source>
        <translation>Nieuwe kennis en signalen</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) put in the draft of the bulletin.</source>
        <translation>
            <numerusform>%n signaal staat in het concept van de signalering.</numerusform>
            <numerusform>%n signalen staan in het concept van de signalering.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Wegleggen</translation>
    </message>
    <message>
        <source>&amp;Why do we do nothing with it?</source>
        <translation>&amp;Waarom doen wij er niets mee?</translation>
    </message>
    <message>
        <source>Write in one sentence why it is set aside.</source>
        <translation>Schrijf in één zin waarom u het weglegt.</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>Weg&amp;leggen</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>Weggelegd.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggehaald.</translation>
    </message>
    <message>
        <source>Report as handled</source>
        <translation>Afgehandeld melden</translation>
    </message>
    <message>
        <source>&amp;What came of it?</source>
        <translation>&amp;Wat is ervan gekomen?</translation>
    </message>
    <message>
        <source>Write in one sentence what came of it.</source>
        <translation>Schrijf in één zin wat ervan is gekomen.</translation>
    </message>
    <message>
        <source>&amp;Handled</source>
        <translation>Afge&amp;handeld</translation>
    </message>
    <message>
        <source>Handled.</source>
        <translation>Afgehandeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: the owner is another unit.</source>
        <translation>
            <numerusform>%n bleef staan: de eigenaar is een andere eenheid.</numerusform>
            <numerusform>%n bleven staan: de eigenaar is een andere eenheid.</numerusform>
        </translation>
    </message>
    <message>
        <source>same concepts</source>
        <translation>zelfde begrippen</translation>
    </message>
    <message>
        <source>Does not matter to us</source>
        <translation>Niet van belang voor ons</translation>
    </message>
    <message>
        <source>&amp;Why does it not matter to us?</source>
        <translation>&amp;Waarom is het niet van belang voor ons?</translation>
    </message>
    <message>
        <source>Write in one sentence why it does not matter to your unit.</source>
        <translation>Schrijf in één zin waarom het voor uw eenheid niet van belang is.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: set signals of your own unit aside.</source>
        <translation>
            <numerusform>%n bleef staan: leg signalen van uw eigen eenheid weg.</numerusform>
            <numerusform>%n bleven staan: leg signalen van uw eigen eenheid weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceFilters</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Verkenning</translation>
    </message>
</context>
<context>
    <name>AdvicePreview</name>
    <message>
        <source>Decided on %1</source>
        <translation>Besloten op %1</translation>
    </message>
    <message>
        <source>Decision needed on %1</source>
        <translation>Besluit nodig op %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>%1 · Advice · version %2</source>
        <translation>%1 · Advies · versie %2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Aan: %1</translation>
    </message>
    <message>
        <source>Reason for the advice</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Kernboodschap</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Wat is besloten</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat weten wij niet</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Explorations</source>
        <translation>Verkenningen</translation>
    </message>
</context>
<context>
    <name>AdviceRemarks</name>
    <message>
        <source>This argument has no source: “%1” Add one, or say that it is your own assessment.</source>
        <translation>Dit argument heeft geen bron: ‘%1’ Voeg een bron toe, of zeg dat het uw eigen inschatting is.</translation>
    </message>
    <message>
        <source>Source %1 was withdrawn. Choose another.</source>
        <translation>Bron %1 is ingetrokken. Kies een andere bron.</translation>
    </message>
    <message>
        <source>Source %1 was replaced by a newer study. Look at that one.</source>
        <translation>Bron %1 is vervangen door een nieuwere studie. Bekijk die studie.</translation>
    </message>
    <message>
        <source>Source %1 is in the trash. Put it back, or choose another.</source>
        <translation>Bron %1 ligt in de prullenbak. Zet de bron terug of kies een andere.</translation>
    </message>
    <message>
        <source>Source %1 is older than the norm of its dossier. Does it still hold?</source>
        <translation>Bron %1 is ouder dan de norm van het dossier. Klopt de bron nog?</translation>
    </message>
    <message>
        <source>There is also a finding that contradicts %1: %2</source>
        <translation>Er is ook een bevinding die %1 tegenspreekt: %2</translation>
    </message>
    <message>
        <source>Write the message of the advice in one line.</source>
        <translation>Schrijf de boodschap van het advies in één regel.</translation>
    </message>
    <message>
        <source>Choose for whom the advice is.</source>
        <translation>Kies voor wie het advies is.</translation>
    </message>
    <message>
        <source>Choose the unit that advises.</source>
        <translation>Kies welke eenheid adviseert.</translation>
    </message>
    <message>
        <source>%1 is not public, and this advice is: it cannot be printed or offered so. Make the advice internal, or ask the owner to share the source.</source>
        <translation>%1 is niet openbaar en dit advies wel: zo kan het niet worden afgedrukt of aangeboden. Maak het advies intern, of vraag de eigenaar de bron te delen.</translation>
    </message>
</context>
<context>
    <name>kb::AdviceEditor</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Afstemming</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Zoals het wordt afgedrukt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>As it is printed; empty: the kinds above</source>
        <translation>Zoals het op papier staat. Leeg: de keuze hierboven</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Explorations</source>
        <translation>Verkenningen</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>New advice</source>
        <translation>Nieuw advies</translation>
    </message>
    <message>
        <source>%1 · Advice · %2 · version %3</source>
        <translation>%1 · Advies · %2 · versie %3</translation>
    </message>
    <message>
        <source>What is the message?</source>
        <translation>Wat is de boodschap?</translation>
    </message>
    <message>
        <source>This advice was offered and can only be read. Make a new version to change it.</source>
        <translation>Dit advies is aangeboden. U kunt het alleen lezen. Maak een nieuwe versie om iets te veranderen.</translation>
    </message>
</context>
<context>
    <name>kb::AdviceForm</name>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Wie merkt het</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Optie toevoegen</translation>
    </message>
    <message>
        <source>States the message, in one line</source>
        <translation>Noemt de boodschap, in één regel</translation>
    </message>
    <message>
        <source>1  Reason</source>
        <translation>1  Aanleiding</translation>
    </message>
    <message>
        <source>Sources of the reason</source>
        <translation>Bronnen bij de aanleiding</translation>
    </message>
    <message>
        <source>2  Key message</source>
        <translation>2  Kernboodschap</translation>
    </message>
    <message>
        <source>3  Advice</source>
        <translation>3  Advies</translation>
    </message>
    <message>
        <source>What the reader should decide: one per line, five at most</source>
        <translation>Wat de lezer moet besluiten: één per regel, hoogstens vijf</translation>
    </message>
    <message>
        <source>4  Evidence</source>
        <translation>4  Onderbouwing</translation>
    </message>
    <message>
        <source>Arguments, each with its sources</source>
        <translation>Argumenten, elk met bronnen</translation>
    </message>
    <message>
        <source>5  Dilemmas and options</source>
        <translation>5  Dilemma’s en opties</translation>
    </message>
    <message>
        <source>6  What we do not know</source>
        <translation>6  Wat weten wij niet</translation>
    </message>
    <message>
        <source>Question without an answer</source>
        <translation>Vraag zonder antwoord</translation>
    </message>
    <message>
        <source>Find a question by typing</source>
        <translation>Typ om een vraag te zoeken</translation>
    </message>
    <message>
        <source>Questions that nobody can answer yet</source>
        <translation>Vragen die nog niemand kan beantwoorden</translation>
    </message>
    <message>
        <source>7  Next steps</source>
        <translation>7  Vervolg</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>What follows, who does it and when</source>
        <translation>Wat volgt, wie het doet en wanneer</translation>
    </message>
    <message>
        <source>No options yet.</source>
        <translation>Nog geen opties.</translation>
    </message>
    <message>
        <source>Add what the reader can choose from.</source>
        <translation>Voeg toe waaruit de lezer kan kiezen.</translation>
    </message>
    <message>
        <source>No questions yet.</source>
        <translation>Nog geen vragen.</translation>
    </message>
    <message>
        <source>Find one below.</source>
        <translation>Zoek er hieronder een.</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Nog geen stappen.</translation>
    </message>
    <message>
        <source>Add what happens after the decision.</source>
        <translation>Voeg toe wat er na het besluit gebeurt.</translation>
    </message>
</context>
<context>
    <name>kb::ExplorationDialog</name>
    <message>
        <source>Advice from an exploration</source>
        <translation>Advies van een verkenning</translation>
    </message>
    <message>
        <source>&amp;Exploration</source>
        <translation>&amp;Verkenning</translation>
    </message>
    <message>
        <source>&amp;Make advice</source>
        <translation>&amp;Maak advies</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>kb::AdviceTab</name>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>“%1” was offered as version %2 and can only be read. Begin version %3? Version %2 stays as it was offered.</source>
        <translation>‘%1’ is aangeboden als versie %2. U kunt deze versie alleen lezen. Nieuwe versie %3 beginnen? Versie %2 blijft zoals die is aangeboden.</translation>
    </message>
    <message>
        <source>&amp;Begin version %1</source>
        <translation>Versie %1 &amp;beginnen</translation>
    </message>
    <message>
        <source>From an &amp;exploration…</source>
        <translation>Van &amp;verkenning…</translation>
    </message>
    <message>
        <source>Start &amp;consultation</source>
        <translation>&amp;Afstemming beginnen</translation>
    </message>
    <message>
        <source>O&amp;ffer…</source>
        <translation>Aan&amp;bieden…</translation>
    </message>
    <message>
        <source>Record &amp;decision…</source>
        <translation>Besl&amp;uit vastleggen…</translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation>Nieuwe ve&amp;rsie</translation>
    </message>
    <message>
        <source>%1 is being consulted on. Write down what others say on the page Consultation.</source>
        <translation>%1 is in afstemming. Leg op de pagina Afstemming vast wat anderen vinden.</translation>
    </message>
    <message>
        <source>Offering the advice</source>
        <translation>Advies aanbieden</translation>
    </message>
    <message>
        <source>Offered: version %1 is frozen.</source>
        <translation>Aangeboden: versie %1 is vastgelegd.</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>Het besluit is vastgelegd.</translation>
    </message>
    <message>
        <source>The decision is recorded. Write down that the cited studies were used?</source>
        <translation>Het besluit is vastgelegd. Ook vastleggen dat de genoemde studies zijn gebruikt?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>Use of %n study(ies) written down.</source>
        <translation>
            <numerusform>Gebruik van %n studie vastgelegd.</numerusform>
            <numerusform>Gebruik van %n studies vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 can be written. Version %2 stays as it was offered.</source>
        <translation>U kunt versie %1 schrijven. Versie %2 blijft zoals die is aangeboden.</translation>
    </message>
    <message>
        <source>Withdraw advice</source>
        <translation>Advies intrekken</translation>
    </message>
    <message>
        <source>Withdraw “%1”? What was offered stays readable.</source>
        <translation>‘%1’ intrekken? Wat is aangeboden, blijft leesbaar.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 is ingetrokken.</translation>
    </message>
    <message>
        <source>This is not possible yet. First fill in: %1.</source>
        <translation>Dit kan nog niet. Vul eerst in: %1.</translation>
    </message>
    <message>
        <source>There are no explorations yet.</source>
        <translation>Er zijn nog geen verkenningen.</translation>
    </message>
    <message>
        <source>&amp;New advice</source>
        <translation>&amp;Nieuw advies</translation>
    </message>
    <message>
        <source>No advice yet. Begin at an exploration or a dossier.</source>
        <translation>Nog geen advies. Begin bij een verkenning of een dossier.</translation>
    </message>
    <message>
        <source>New advice</source>
        <translation>Nieuw advies</translation>
    </message>
    <message>
        <source>Search in title, reason, key message</source>
        <translation>Zoek in titel, aanleiding, kernboodschap</translation>
    </message>
    <message numerus="yes">
        <source>Put %n advice(s) in the trash?</source>
        <translation>
            <numerusform>%n advies naar de prullenbak?</numerusform>
            <numerusform>%n adviezen naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Intre&amp;kken…</translation>
    </message>
    <message>
        <source>Write down a &amp;gap…</source>
        <translation>Lacu&amp;ne vastleggen…</translation>
    </message>
    <message>
        <source>Write down a less&amp;on…</source>
        <translation>Er&amp;varing vastleggen…</translation>
    </message>
</context>
<context>
    <name>kb::OfferDialog</name>
    <message>
        <source>Offer advice</source>
        <translation>Advies aanbieden</translation>
    </message>
    <message>
        <source>“%1” is frozen as version %2. After that it can only be read; a new version opens it again.</source>
        <translation>U legt ‘%1’ vast als versie %2. Daarna kunt u het alleen lezen. Met een nieuwe versie kunt u verder schrijven.</translation>
    </message>
    <message>
        <source>Offered o&amp;n</source>
        <translation>Aangeboden &amp;op</translation>
    </message>
    <message>
        <source>Offer with an &amp;extra page</source>
        <translation>Aan&amp;bieden met een bladzijde meer</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>Aan&amp;bieden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>kb::OutcomeDialog</name>
    <message>
        <source>Record decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>What was &amp;decided</source>
        <translation>&amp;Wat is besloten</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Besloten &amp;op</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Toelichting</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>kb::PageMeter</name>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 van %2 bladzijden</translation>
    </message>
    <message numerus="yes">
        <source>Page %1 is full. “%2” is %n line(s) too long. Make the text shorter, or allow another page when you offer it.</source>
        <translation>
            <numerusform>Bladzijde %1 is vol. ‘%2’ is %n regel te lang. Maak de tekst korter, of sta bij het aanbieden nog een bladzijde toe.</numerusform>
            <numerusform>Bladzijde %1 is vol. ‘%2’ is %n regels te lang. Maak de tekst korter, of sta bij het aanbieden nog een bladzijde toe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::RecordFinder</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>“%1”, as written</source>
        <translation>‘%1’, zoals getypt</translation>
    </message>
</context>
<context>
    <name>kb::CellTable</name>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove the row (Del)</source>
        <translation>Haal de regel weg (Del)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Eén plaats omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Eén plaats omlaag (Alt+Omlaag)</translation>
    </message>
</context>
<context>
    <name>kb::SourcesEdit</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Find a source by typing, or write one down</source>
        <translation>Typ om een bron te zoeken, of schrijf er een op</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>No sources yet.</source>
        <translation>Nog geen bronnen.</translation>
    </message>
    <message>
        <source>Find one below, or write one down.</source>
        <translation>Zoek er hieronder een, of schrijf er een op.</translation>
    </message>
</context>
<context>
    <name>kb::StatementsEdit</name>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Add argument</source>
        <translation>Argument toevoegen</translation>
    </message>
    <message>
        <source>Begin a new argument (Ins)</source>
        <translation>Begin een nieuw argument (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove the argument (Del)</source>
        <translation>Haal het argument weg (Del)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Eén plaats omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Eén plaats omlaag (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>One sentence that the reader can check</source>
        <translation>Eén zin die de lezer kan nagaan</translation>
    </message>
    <message>
        <source>Our own assessment, without a source</source>
        <translation>Eigen inschatting, zonder bron</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Sources of this argument</source>
        <translation>Bronnen van dit argument</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n bron</numerusform>
            <numerusform>%n bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>own assessment</source>
        <translation>eigen inschatting</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>nog geen bron</translation>
    </message>
    <message>
        <source>Fits this argument</source>
        <translation>Past bij dit argument</translation>
    </message>
    <message>
        <source>No arguments yet.</source>
        <translation>Nog geen argumenten.</translation>
    </message>
    <message>
        <source>Add a sentence that supports the advice.</source>
        <translation>Voeg een zin toe die het advies onderbouwt.</translation>
    </message>
</context>
<context>
    <name>kb::VersionsList</name>
    <message>
        <source>Version %1, offered on %2</source>
        <translation>Versie %1, aangeboden op %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>offered on %1</source>
        <translation>aangeboden op %1</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>besloten op %1</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Wat is besloten</translation>
    </message>
    <message>
        <source>Show as &amp;printed…</source>
        <translation>Toon zoals af&amp;gedrukt…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Frozen versions</source>
        <translation>Vastgelegde versies</translation>
    </message>
    <message>
        <source>Nothing was offered yet. Offering freezes a version.</source>
        <translation>Er is nog niets aangeboden. Bij het aanbieden legt u een versie vast.</translation>
    </message>
    <message>
        <source>The text that was offered is not kept in this bank.</source>
        <translation>De aangeboden tekst staat niet in deze kennisbank.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Decide on the main question with the secretary-general</source>
        <translation>Hoofdvraag vaststellen met de SG</translation>
    </message>
    <message>
        <source>Decide on the goal and the main question</source>
        <translation>Doel en hoofdvraag vaststellen</translation>
    </message>
    <message>
        <source>Book the room and check that everybody can use it</source>
        <translation>Zaal reserveren en toegankelijkheid nakijken</translation>
    </message>
    <message>
        <source>Set up the online room and arrange subtitles</source>
        <translation>Online zaal klaarzetten en ondertiteling regelen</translation>
    </message>
    <message>
        <source>Choose participants: leadership and knowledge institutes</source>
        <translation>Deelnemers kiezen: leiding en kennisinstellingen</translation>
    </message>
    <message>
        <source>Choose experts by their expertise</source>
        <translation>Experts kiezen op deskundigheid</translation>
    </message>
    <message>
        <source>Ask the speakers</source>
        <translation>Sprekers vragen</translation>
    </message>
    <message>
        <source>Send the draft that is to be discussed</source>
        <translation>Het concept sturen dat u bespreekt</translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Uitnodigingen versturen</translation>
    </message>
    <message>
        <source>Send round what is to be read, four pages at most</source>
        <translation>Leesstukken rondsturen, hoogstens vier bladzijden</translation>
    </message>
    <message>
        <source>Print the attendance list and look at the room</source>
        <translation>Presentielijst afdrukken en zaal nalopen</translation>
    </message>
    <message>
        <source>Try out sound, picture and subtitles</source>
        <translation>Geluid, beeld en ondertiteling proberen</translation>
    </message>
    <message>
        <source>Write down the report and the insights</source>
        <translation>Verslag en inzichten vastleggen</translation>
    </message>
</context>
<context>
    <name>kb::DayDelegate</name>
    <message>
        <source>%1 today</source>
        <translation>%1 vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Add a &amp;part</source>
        <translation>&amp;Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>No programme yet. Add its first part.</source>
        <translation>Nog geen programma. Voeg het eerste onderdeel toe.</translation>
    </message>
    <message>
        <source>%1 min too long</source>
        <translation>%1 min te lang</translation>
    </message>
    <message>
        <source>left: %1 min</source>
        <translation>over: %1 min</translation>
    </message>
    <message>
        <source>For a speaker who is not in the bank</source>
        <translation>Voor een spreker die niet in de kennisbank staat</translation>
    </message>
    <message>
        <source>Fill in after the event</source>
        <translation>Vul dit na de bijeenkomst in</translation>
    </message>
    <message>
        <source>One document per line</source>
        <translation>Eén stuk per regel</translation>
    </message>
    <message>
        <source>Fit the &amp;times</source>
        <translation>&amp;Tijden opnieuw</translation>
    </message>
    <message>
        <source>Makes the parts fill the time of the event, in proportion</source>
        <translation>Verdeelt de tijd van de bijeenkomst naar verhouding over de onderdelen</translation>
    </message>
    <message>
        <source>Say what this part is about.</source>
        <translation>Vul in waar dit onderdeel over gaat.</translation>
    </message>
    <message>
        <source>Fill in when the event begins and ends. Then you see whether this fits.</source>
        <translation>Vul begin en einde van de bijeenkomst in. Dan ziet u of dit past.</translation>
    </message>
    <message>
        <source>Begins %1, ends %2 · the programme ends %3 · %4</source>
        <translation>Begin %1, einde %2 · het programma eindigt %3 · %4</translation>
    </message>
</context>
<context>
    <name>kb::ChildPage</name>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Omhoog (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Omlaag (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>kb::EventEditor</name>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Geef de bijeenkomst een titel.</translation>
    </message>
    <message>
        <source>Choose who organises it.</source>
        <translation>Kies wie de bijeenkomst organiseert.</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Het einde moet later zijn dan het begin.</translation>
    </message>
    <message>
        <source>Fill in the beginning too.</source>
        <translation>Vul ook het begin in.</translation>
    </message>
    <message>
        <source>For this status first fill in: %1.</source>
        <translation>Vul voor deze status eerst in: %1.</translation>
    </message>
    <message>
        <source>A signal was made of the insight.</source>
        <translation>Van het inzicht is een signaal gemaakt.</translation>
    </message>
    <message>
        <source>A knowledge question was made of the insight.</source>
        <translation>Van het inzicht is een kennisvraag gemaakt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>What do you want to know or reach afterwards?</source>
        <translation>Wat wilt u na afloop weten of bereiken?</translation>
    </message>
    <message>
        <source>It is in the message to the participants</source>
        <translation>Dit staat in het bericht aan de deelnemers</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Organise it too</source>
        <translation>Organiseert mee</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wanneer en waar</translation>
    </message>
    <message>
        <source>The local time where the event is</source>
        <translation>De tijd op de plek van de bijeenkomst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Report and insights</source>
        <translation>Verslag en inzichten</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Vraag %1</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <translation>Vraag &amp;toevoegen</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat is gevraagd</translation>
    </message>
    <message>
        <source>Write what was asked.</source>
        <translation>Vul in wat is gevraagd.</translation>
    </message>
    <message>
        <source>Average, 1 to 5</source>
        <translation>Gemiddelde, 1 tot 5</translation>
    </message>
    <message>
        <source>How many answered</source>
        <translation>Aantal antwoorden</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>No questions yet.</source>
        <translation>Nog geen vragen.</translation>
    </message>
    <message>
        <source>Add what you asked, with the average answer.</source>
        <translation>Voeg toe wat u vroeg, met het gemiddelde antwoord.</translation>
    </message>
    <message>
        <source>Only for a meeting without insights and without agreements.</source>
        <translation>Alleen voor een bijeenkomst zonder inzichten en zonder afspraken.</translation>
    </message>
    <message>
        <source>Event checklist</source>
        <translation>Draaiboek</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Write the time too, such as 13:00, or tick that it takes the whole day.</source>
        <translation>Vul ook de tijd in, zoals 13:00. Of vink aan dat het de hele dag duurt.</translation>
    </message>
    <message>
        <source>That time does not exist: on that day the clock goes forward. Choose an hour later.</source>
        <translation>Die tijd bestaat niet: op die dag gaat de klok vooruit. Kies een uur later.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>kb::ExplorationEditor</name>
    <message>
        <source>What belongs to it</source>
        <translation>Wat erbij hoort</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>In de tijd</translation>
    </message>
    <message>
        <source>One question about tomorrow</source>
        <translation>Eén vraag over morgen</translation>
    </message>
    <message>
        <source>Units that take part</source>
        <translation>Eenheden die meedoen</translation>
    </message>
    <message>
        <source>What you look at, and what you do not</source>
        <translation>Waar u wel en niet naar kijkt</translation>
    </message>
    <message>
        <source>Needed before the exploration is finished</source>
        <translation>Nodig voordat de verkenning is afgerond</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>New exploration</source>
        <translation>Nieuwe verkenning</translation>
    </message>
    <message>
        <source>%1 · Exploration</source>
        <translation>%1 · Verkenning</translation>
    </message>
    <message>
        <source>What do you explore?</source>
        <translation>Wat verkent u?</translation>
    </message>
    <message>
        <source>Give the exploration a title.</source>
        <translation>Geef de verkenning een titel.</translation>
    </message>
    <message>
        <source>Write the question that you explore.</source>
        <translation>Schrijf de vraag op die u verkent.</translation>
    </message>
    <message>
        <source>Choose which unit leads it.</source>
        <translation>Kies welke eenheid de trekker is.</translation>
    </message>
    <message>
        <source>The end must not be earlier than the beginning.</source>
        <translation>Het einde mag niet eerder zijn dan het begin.</translation>
    </message>
    <message>
        <source>For this status first fill in: %1.</source>
        <translation>Vul voor deze status eerst in: %1.</translation>
    </message>
    <message>
        <source>Nothing belongs to it yet.</source>
        <translation>Er hoort nog niets bij.</translation>
    </message>
    <message>
        <source>Search here for studies, signals, questions and projects.</source>
        <translation>Zoek hier naar studies, signalen, vragen en projecten.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Add an &amp;insight</source>
        <translation>&amp;Inzicht toevoegen</translation>
    </message>
    <message>
        <source>No insights yet. What did you learn?</source>
        <translation>Nog geen inzichten. Wat hebt u geleerd?</translation>
    </message>
    <message>
        <source>Make a &amp;question of it</source>
        <translation>Maak er een &amp;kennisvraag van</translation>
    </message>
    <message>
        <source>Make a si&amp;gnal of it</source>
        <translation>Maak er een si&amp;gnaal van</translation>
    </message>
    <message>
        <source>Write down what you learned, or remove this line.</source>
        <translation>Schrijf op wat u hebt geleerd, of haal deze regel weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n insight(s)</source>
        <translation>
            <numerusform>%n inzicht</numerusform>
            <numerusform>%n inzichten</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Find a question, study or signal by typing</source>
        <translation>Typ om een vraag, studie of signaal te zoeken</translation>
    </message>
    <message>
        <source>About which question, study or signal?</source>
        <translation>Over welke vraag, studie of welk signaal?</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>Find a question, study or signal below.</source>
        <translation>Zoek hieronder een vraag, studie of signaal.</translation>
    </message>
</context>
<context>
    <name>kb::LinkedRecords</name>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Toevoegen aan: %1</translation>
    </message>
</context>
<context>
    <name>MeetingChoices</name>
    <message>
        <source>Netherlands (Amsterdam)</source>
        <translation>Nederland (Amsterdam)</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba (Kralendijk)</source>
        <translation>Bonaire, Sint Eustatius en Saba (Kralendijk)</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Belgium (Brussels)</source>
        <translation>België (Brussel)</translation>
    </message>
    <message>
        <source>United Kingdom (London)</source>
        <translation>Verenigd Koninkrijk (Londen)</translation>
    </message>
    <message>
        <source>United States (New York)</source>
        <translation>Verenigde Staten (New York)</translation>
    </message>
    <message>
        <source>World time (UTC)</source>
        <translation>Wereldtijd (UTC)</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Add by e&amp;xpertise…</source>
        <translation>Toevoegen op des&amp;kundigheid…</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Add a &amp;participant</source>
        <translation>&amp;Deelnemer toevoegen</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Add the first participant.</source>
        <translation>Nog niemand uitgenodigd. Voeg de eerste deelnemer toe.</translation>
    </message>
    <message>
        <source>Was &amp;there (space bar)</source>
        <translation>&amp;Was er (spatiebalk)</translation>
    </message>
    <message>
        <source>For somebody who is not in the bank</source>
        <translation>Voor iemand die niet in de kennisbank staat</translation>
    </message>
    <message>
        <source>Diet, access. Removed 30 days after the event</source>
        <translation>Dieet, toegang. Wordt 30 dagen na de bijeenkomst gewist</translation>
    </message>
    <message>
        <source>Choose a person or write a name.</source>
        <translation>Kies een persoon of vul een naam in.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are asked to another event at the same time: %1.</source>
        <translation>
            <numerusform>%n deelnemer is op dat moment voor iets anders gevraagd: %1.</numerusform>
            <numerusform>%n deelnemers zijn op dat moment voor iets anders gevraagd: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n op de lijst</numerusform>
            <numerusform>%n op de lijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attending</source>
        <translation>
            <numerusform>%n komt</numerusform>
            <numerusform>%n komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there</source>
        <translation>
            <numerusform>%n was er</numerusform>
            <numerusform>%n waren er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the &amp;same people as last time</source>
        <translation>&amp;Dezelfde mensen vragen als de vorige keer</translation>
    </message>
</context>
<context>
    <name>kb::RecordPicker</name>
    <message>
        <source>type words or a code</source>
        <translation>typ woorden of een code</translation>
    </message>
    <message>
        <source>something that is not here any more</source>
        <translation>iets wat hier niet meer is</translation>
    </message>
    <message>
        <source>Choose one from the list that appears while you type.</source>
        <translation>Kies er een uit de lijst die verschijnt als u typt.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Add a &amp;task</source>
        <translation>&amp;Taak toevoegen</translation>
    </message>
    <message>
        <source>No tasks yet. Add the checklist of this kind of event.</source>
        <translation>Nog geen taken. Voeg het draaiboek van deze soort bijeenkomst toe.</translation>
    </message>
    <message>
        <source>Add the &amp;checklist</source>
        <translation>Draai&amp;boek toevoegen</translation>
    </message>
    <message>
        <source>Say what is to be done, or remove this line.</source>
        <translation>Vul in wat er moet gebeuren, of haal deze regel weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Event checklist</source>
        <translation>Draaiboek</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Bewaren voor een agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported</source>
        <translation>
            <numerusform>%n bijeenkomst geïmporteerd</numerusform>
            <numerusform>%n bijeenkomsten geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <translation>
            <numerusform>, %n gewijzigd</numerusform>
            <numerusform>, %n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n already here.</source>
        <translation>
            <numerusform>, %n was er al.</numerusform>
            <numerusform>, %n waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they are: the owner is another unit.</source>
        <translation>
            <numerusform>%n blijft zoals die is: de eigenaar is een andere eenheid.</numerusform>
            <numerusform>%n blijven zoals ze zijn: de eigenaar is een andere eenheid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come again: only the first time was taken.</source>
        <translation>
            <numerusform>%n komt vaker terug: alleen de eerste keer is overgenomen.</numerusform>
            <numerusform>%n komen vaker terug: alleen de eerste keer is overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected. First select which events.</source>
        <translation>Er is niets gekozen. Kies eerst de bijeenkomsten.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n bijeenkomst bewaard in %1.</numerusform>
            <numerusform>%n bijeenkomsten bewaard in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Agenda importeren</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lezen</translation>
    </message>
</context>
<context>
    <name>kb::CalendarModel</name>
    <message>
        <source>Bulletin: %1</source>
        <translation>Signalering: %1</translation>
    </message>
    <message>
        <source>decision moment of dossier %1: %2</source>
        <translation>beslismoment van dossier %1: %2</translation>
    </message>
    <message>
        <source>bulletin %1: %2</source>
        <translation>signalering %1: %2</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>de hele dag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
</context>
<context>
    <name>EventPaper</name>
    <message>
        <source>%1 of %2 attending</source>
        <translation>%1 van %2 komen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>Why it is moved or cancelled</source>
        <translation>Waarom verplaatst of geannuleerd</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Verkenning</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>No outcome, because</source>
        <translation>Geen uitkomst, want</translation>
    </message>
    <message>
        <source>Event checklist</source>
        <translation>Draaiboek</translation>
    </message>
</context>
<context>
    <name>ExplorationPaper</name>
    <message>
        <source>without a date</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>In de tijd</translation>
    </message>
    <message>
        <source>%1 · Exploration</source>
        <translation>%1 · Verkenning</translation>
    </message>
    <message>
        <source>Central question</source>
        <translation>Centrale vraag</translation>
    </message>
    <message>
        <source>Results in short</source>
        <translation>Opbrengst in het kort</translation>
    </message>
    <message>
        <source>In and out of scope</source>
        <translation>Wel en niet</translation>
    </message>
    <message>
        <source>Units that take part</source>
        <translation>Eenheden die meedoen</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Nothing belongs to this exploration yet. Add it on the page “What belongs to it”.</source>
        <translation>Er hoort nog niets bij deze verkenning. Voeg het toe op de pagina ‘Wat erbij hoort’.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>kb::CalendarPage</name>
    <message>
        <source>Decision &amp;moments and bulletins</source>
        <translation>&amp;Beslismomenten en signaleringen</translation>
    </message>
    <message>
        <source>&amp;New event on this day</source>
        <translation>&amp;Nieuwe bijeenkomst op deze dag</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Naar &amp;vandaag</translation>
    </message>
    <message>
        <source>Show the mont&amp;h</source>
        <translation>&amp;Maand tonen</translation>
    </message>
    <message>
        <source>Show the &amp;week</source>
        <translation>&amp;Week tonen</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Week %1, %2</translation>
    </message>
    <message>
        <source>Events on %1</source>
        <translation>Bijeenkomsten op %1</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>‘%1’ staat nu op %2.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Enter opens. Ctrl with an arrow moves an event, dragging too.</source>
        <translation>Enter opent. Met Ctrl en een pijl verplaatst u een bijeenkomst. Slepen kan ook.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Niets op deze dag.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>Move a meeting that was announced</source>
        <translation>Een aangekondigde bijeenkomst verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Why is it moved?</source>
        <translation>&amp;Waarom wordt zij verplaatst?</translation>
    </message>
    <message>
        <source>Write why: it is in the message to the participants.</source>
        <translation>Schrijf waarom: dit staat in het bericht aan de deelnemers.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Print on A&amp;4…</source>
        <translation>Afdrukken op A&amp;4…</translation>
    </message>
    <message>
        <source>Print on A&amp;3…</source>
        <translation>Afdrukken op A&amp;3…</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>Bewaren al&amp;s plaatje…</translation>
    </message>
</context>
<context>
    <name>kb::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>EventFilters</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Verkenning</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>Put %n event(s) in the trash?</source>
        <translation>
            <numerusform>%n bijeenkomst naar de prullenbak?</numerusform>
            <numerusform>%n bijeenkomsten naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New event</source>
        <translation>&amp;Nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>No events yet. Choose a kind; its checklist is ready for you.</source>
        <translation>Nog geen bijeenkomsten. Kies een soort; het draaiboek staat voor u klaar.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>Search in title, goal, report, place</source>
        <translation>Zoek in titel, doel, verslag, plaats</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>Agenda &amp;importeren…</translation>
    </message>
    <message>
        <source>Save for a calen&amp;dar…</source>
        <translation>Bewaren voor een a&amp;genda…</translation>
    </message>
    <message>
        <source>In&amp;vitation…</source>
        <translation>&amp;Uitnodiging…</translation>
    </message>
    <message>
        <source>A&amp;genda…</source>
        <translation>&amp;Agenda…</translation>
    </message>
    <message>
        <source>Attendance &amp;list…</source>
        <translation>&amp;Presentielijst…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Verslag…</translation>
    </message>
    <message>
        <source>Name &amp;badges…</source>
        <translation>Naam&amp;kaartjes…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verplaatsen…</translation>
    </message>
    <message>
        <source>Does not take pl&amp;ace…</source>
        <translation>G&amp;aat niet door…</translation>
    </message>
    <message>
        <source>&amp;Write down a gap…</source>
        <translation>Lacu&amp;ne vastleggen…</translation>
    </message>
    <message>
        <source>Write down a less&amp;on…</source>
        <translation>Er&amp;varing vastleggen…</translation>
    </message>
    <message>
        <source>Copy the &amp;e-mail addresses</source>
        <translation>&amp;E-mailadressen kopiëren</translation>
    </message>
    <message>
        <source>Message t&amp;o the participants…</source>
        <translation>Bericht aan de d&amp;eelnemers…</translation>
    </message>
    <message>
        <source>Invitations by na&amp;me…</source>
        <translation>Uitnodigingen op naa&amp;m…</translation>
    </message>
</context>
<context>
    <name>kb::EventsTab</name>
    <message numerus="yes">
        <source>%n without a report</source>
        <translation>
            <numerusform>%n zonder verslag</numerusform>
            <numerusform>%n zonder verslag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplorationsPage</name>
    <message numerus="yes">
        <source>Put %n exploration(s) in the trash?</source>
        <translation>
            <numerusform>%n verkenning naar de prullenbak?</numerusform>
            <numerusform>%n verkenningen naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New exploration</source>
        <translation>&amp;Nieuwe verkenning</translation>
    </message>
    <message>
        <source>No explorations yet. Which question of tomorrow do you want to explore?</source>
        <translation>Nog geen verkenningen. Welke vraag van morgen wilt u onderzoeken?</translation>
    </message>
    <message>
        <source>New exploration</source>
        <translation>Nieuwe verkenning</translation>
    </message>
    <message>
        <source>Search in title, question, results</source>
        <translation>Zoek in titel, vraag, opbrengst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Make &amp;advice of this exploration</source>
        <translation>Maak &amp;advies van deze verkenning</translation>
    </message>
    <message>
        <source>Add an e&amp;vent</source>
        <translation>&amp;Bijeenkomst toevoegen</translation>
    </message>
    <message>
        <source>&amp;Print in brief…</source>
        <translation>In het kort af&amp;drukken…</translation>
    </message>
</context>
<context>
    <name>kb::MomentEdit</name>
    <message>
        <source>Write a day and a time that exist, such as 28 Feb 2026 13:00.</source>
        <translation>Vul een dag en een tijd in die bestaan, zoals 28-2-2026 13:00.</translation>
    </message>
    <message>
        <source>such as 28 Feb 2026 13:00</source>
        <translation>zoals 28 feb 2026 13:00</translation>
    </message>
</context>
<context>
    <name>UnitPaper</name>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n studie</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projecten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>In this knowledge bank</source>
        <translation>In deze kennisbank</translation>
    </message>
    <message>
        <source>With the units below it</source>
        <translation>Met de eenheden eronder</translation>
    </message>
    <message>
        <source>Nothing of it is here yet.</source>
        <translation>Hier staat nog niets van deze eenheid.</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Laatste verandering: %1</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Knowledge officers</source>
        <translation>Kennismedewerkers</translation>
    </message>
    <message>
        <source>Questions for</source>
        <translation>Vragen voor</translation>
    </message>
</context>
<context>
    <name>kb::MilestoneRows</name>
    <message>
        <source>Write a date, such as 1 Mar 2026.</source>
        <translation>Schrijf een datum, zoals 1-3-2026.</translation>
    </message>
    <message>
        <source>Write what is decided.</source>
        <translation>Schrijf wat er wordt besloten.</translation>
    </message>
    <message>
        <source>&amp;Add decision moment</source>
        <translation>Beslismoment &amp;toevoegen</translation>
    </message>
    <message>
        <source>Decision moment %1</source>
        <translation>Beslismoment %1</translation>
    </message>
    <message>
        <source>No decision moments yet.</source>
        <translation>Nog geen beslismomenten.</translation>
    </message>
    <message>
        <source>Add when something is decided.</source>
        <translation>Voeg toe wanneer er iets wordt besloten.</translation>
    </message>
</context>
<context>
    <name>DoubleText</name>
    <message>
        <source>This study seems to exist already: %1.</source>
        <translation>Deze studie lijkt er al te zijn: %1.</translation>
    </message>
</context>
<context>
    <name>DoubleQuestion</name>
    <message>
        <source>Already here?</source>
        <translation>Al aanwezig?</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Toch bewaren</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Verder schrijven</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Add a lin&amp;k</source>
        <translation>Lin&amp;k toevoegen</translation>
    </message>
    <message>
        <source>No files yet. Add the report, or a link to it.</source>
        <translation>Nog geen bestanden. Voeg het rapport toe, of een link ernaar.</translation>
    </message>
    <message>
        <source>Only for a link: its web address</source>
        <translation>Alleen bij een link: het webadres</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Bestanden &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Kopie be&amp;waren…</translation>
    </message>
    <message>
        <source>Say what it is called, or remove this line.</source>
        <translation>Geef een naam, of haal deze regel weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and link(s)</source>
        <translation>
            <numerusform>%n bestand of link</numerusform>
            <numerusform>%n bestanden en links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked for accessibility</source>
        <translation>
            <numerusform>%n niet nagekeken op toegankelijkheid</numerusform>
            <numerusform>%n niet nagekeken op toegankelijkheid</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files to the record</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Kopie van het bestand bewaren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 bewaren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>This file is very long: only the first part of its text is found.</source>
        <translation>Dit bestand is heel lang: u vindt alleen het eerste deel van de tekst.</translation>
    </message>
    <message>
        <source>There is no text in this file: only its name is found.</source>
        <translation>In dit bestand staat geen tekst: u vindt het alleen op naam.</translation>
    </message>
    <message>
        <source>This file has a password: only its name is found.</source>
        <translation>Dit bestand heeft een wachtwoord: u vindt het alleen op naam.</translation>
    </message>
    <message>
        <source>The text of this file cannot be read: only its name is found.</source>
        <translation>De tekst van dit bestand is niet te lezen: u vindt het alleen op naam.</translation>
    </message>
    <message>
        <source>Reading this file takes too long: only its name is found.</source>
        <translation>Dit bestand lezen duurt te lang: u vindt het alleen op naam.</translation>
    </message>
    <message>
        <source>The text of this kind of file is not read: only its name is found.</source>
        <translation>Het programma leest de tekst van dit soort bestand niet: u vindt het alleen op naam.</translation>
    </message>
</context>
<context>
    <name>kb::RelationRows</name>
    <message>
        <source>Relation %1</source>
        <translation>Verband %1</translation>
    </message>
    <message>
        <source>Add &amp;relation</source>
        <translation>&amp;Verband toevoegen</translation>
    </message>
    <message>
        <source>Choose the other study.</source>
        <translation>Kies de andere studie.</translation>
    </message>
    <message>
        <source>This is the study itself. Choose another.</source>
        <translation>Dit is de studie zelf. Kies een andere.</translation>
    </message>
    <message>
        <source>No relations yet.</source>
        <translation>Nog geen verband met andere studies.</translation>
    </message>
    <message>
        <source>Add one when this study replaces another, for example.</source>
        <translation>Voeg er een toe als deze studie bijvoorbeeld een andere vervangt.</translation>
    </message>
</context>
<context>
    <name>kb::ConsultationForm</name>
    <message>
        <source>Consulted</source>
        <translation>Afgestemd met</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Standpunt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Add consultation</source>
        <translation>Afstemming toevoegen</translation>
    </message>
    <message>
        <source>Who was asked about it, and what they think</source>
        <translation>Wie is gevraagd, en wat die ervan vindt</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Er is nog niemand gevraagd.</translation>
    </message>
    <message>
        <source>Add which unit you ask.</source>
        <translation>Voeg toe welke eenheid u vraagt.</translation>
    </message>
</context>
<context>
    <name>AdviceFrom</name>
    <message>
        <source>Advice was made of “%1”.</source>
        <translation>Van ‘%1’ is een advies gemaakt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Advice from an exploration</source>
        <translation>Advies van een verkenning</translation>
    </message>
    <message>
        <source>%1 “%2” is being made of this exploration already. Complete it with the insights that it does not have yet?</source>
        <translation>Van deze verkenning wordt al %1 ‘%2’ gemaakt. Wilt u dat advies aanvullen met de inzichten die er nog niet in staan?</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Vul aan</translation>
    </message>
    <message>
        <source>Make &amp;another</source>
        <translation>&amp;Nieuw advies maken</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n insight(s) added to %1.</source>
        <translation>
            <numerusform>%n inzicht aan %1 toegevoegd.</numerusform>
            <numerusform>%n inzichten aan %1 toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has every insight of the exploration.</source>
        <translation>%1 heeft alle inzichten van de verkenning al.</translation>
    </message>
</context>
<context>
    <name>AgreementPaper</name>
    <message>
        <source>from %1, without an end</source>
        <translation>vanaf %1, zonder einddatum</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>Instituut</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What needs attention</source>
        <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
        <source>Here you begin your day. Each line says what, by when, and the one thing to do. Hold the mouse over a line to read why it is here.</source>
        <translation>Hier begint u uw dag. Elke regel zegt wat, vóór wanneer, en wat u kunt doen. Houd de muis op een regel om te lezen waarom die hier staat.</translation>
    </message>
    <message>
        <source>A study</source>
        <translation>Een studie</translation>
    </message>
    <message>
        <source>All research of your unit and of others. The preview tells what a study found. Enter opens it.</source>
        <translation>Al het onderzoek van uw eenheid en van andere eenheden. In het leesvenster ernaast leest u wat een studie heeft gevonden. Enter opent de studie.</translation>
    </message>
    <message>
        <source>A gap</source>
        <translation>Een lacune</translation>
    </message>
    <message>
        <source>What you must know to advise well. The list shows which questions no study answers yet.</source>
        <translation>Wat u moet weten om goed te adviseren. In de lijst ziet u op welke vragen nog geen studie antwoord geeft.</translation>
    </message>
    <message>
        <source>A signal</source>
        <translation>Een signaal</translation>
    </message>
    <message>
        <source>What changes in politics, in society or abroad. A signal counts once it is linked to a dossier.</source>
        <translation>Wat er verandert in de politiek, in de samenleving of in het buitenland. Een signaal telt mee als het aan een dossier is gekoppeld.</translation>
    </message>
    <message>
        <source>An overlap</source>
        <translation>Een overlap</translation>
    </message>
    <message>
        <source>Two records about the same thing, with the reasons. You decide what happens with them.</source>
        <translation>Twee records over hetzelfde, met de redenen. U bepaalt wat ermee gebeurt.</translation>
    </message>
    <message>
        <source>A dossier</source>
        <translation>Een dossier</translation>
    </message>
    <message>
        <source>Everything about one subject together: what is known, what is not, and when something is decided.</source>
        <translation>Alles over één onderwerp bij elkaar: wat bekend is, wat niet, en wanneer er iets wordt besloten.</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Een bijeenkomst</translation>
    </message>
    <message>
        <source>From invitation to report. What was learned there becomes a question or a signal in one step.</source>
        <translation>Van uitnodiging tot verslag. Wat daar is geleerd, wordt in één stap een vraag of een signaal.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Een advies</translation>
    </message>
    <message>
        <source>Two pages in which every sentence has its source. Print it with Ctrl+P. More help is under F1.</source>
        <translation>Twee bladzijden waarin elke zin een bron heeft. Met Ctrl+P drukt u het advies af. Meer hulp staat onder F1.</translation>
    </message>
</context>
<context>
    <name>kb::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>Rondleiding &amp;stoppen</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>About the same, in other words</source>
        <translation>Gaat hierover, in andere woorden</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bij %1</translation>
    </message>
    <message>
        <source>narrower than %1</source>
        <translation>smaller dan %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>+ New question “%1”</source>
        <translation>+ Nieuwe kennisvraag ‘%1’</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Deze zoekvraag bewaren…</translation>
    </message>
    <message>
        <source>Nothing found. Try other or fewer words.</source>
        <translation>Niets gevonden. Probeer andere of minder woorden.</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Bedoelde u</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Deze opdracht bestaat niet.</translation>
    </message>
</context>
<context>
    <name>KindGroups</name>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>Signaleringen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Explorations</source>
        <translation>Verkenningen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Adviezen</translation>
    </message>
    <message>
        <source>Approaches</source>
        <translation>Aanpakken</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Ervaringen</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Institutes</source>
        <translation>Instituten</translation>
    </message>
    <message>
        <source>Contact moments</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Kennisbanken</translation>
    </message>
    <message>
        <source>Other knowledge banks</source>
        <translation>Andere kennisbanken</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Eenheden</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Decisions on overlaps</source>
        <translation>Besluiten over overlap</translation>
    </message>
</context>
<context>
    <name>kb::MoreLikeDialog</name>
    <message>
        <source>same words: %1</source>
        <translation>zelfde woorden: %1</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Meer zoals dit</translation>
    </message>
    <message>
        <source>Looking for what resembles %1…</source>
        <translation>Zoeken naar wat lijkt op %1…</translation>
    </message>
    <message>
        <source>What resembles it</source>
        <translation>Wat erop lijkt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Nothing in this knowledge bank resembles it.</source>
        <translation>In deze kennisbank lijkt hier niets op.</translation>
    </message>
    <message>
        <source>What resembles it most comes first.</source>
        <translation>Wat er het meest op lijkt, staat bovenaan.</translation>
    </message>
</context>
<context>
    <name>kb::SearchAsker</name>
    <message>
        <source>Searched before</source>
        <translation>Eerder gezocht</translation>
    </message>
    <message>
        <source>Forget these (Delete: only one)</source>
        <translation>Deze vergeten (Delete: één ervan)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>In the list %1</source>
        <translation>In de lijst %1</translation>
    </message>
    <message>
        <source>Type words, a name or a code. In front of them: v: questions, s: studies, g: signals, p: persons, # concepts, &gt; commands.</source>
        <translation>Typ woorden, een naam of een code. Ervoor kan: v: vragen, s: studies, g: signalen, p: personen, # begrippen, &gt; opdrachten.</translation>
    </message>
    <message>
        <source>All kinds · %1 found</source>
        <translation>Alle soorten · %1 gevonden</translation>
    </message>
    <message>
        <source>Only %1 · %2 found</source>
        <translation>Alleen %1 · %2 gevonden</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alles %1</translation>
    </message>
</context>
<context>
    <name>kb::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Enter: open · Ctrl+Enter: new window · Tab: filter · Ctrl+Down: next group · Esc: close</source>
        <translation>Enter: openen · Ctrl+Enter: nieuw venster · Tab: filteren · Ctrl+Omlaag: volgende groep · Esc: sluiten</translation>
    </message>
</context>
<context>
    <name>kb::SuggestedConcepts</name>
    <message>
        <source>Suggested concepts</source>
        <translation>Voorgestelde begrippen</translation>
    </message>
    <message>
        <source>They occur in the text. Space adds one to the concepts.</source>
        <translation>Ze staan in de tekst. Met de spatiebalk voegt u er een toe aan de begrippen.</translation>
    </message>
    <message>
        <source>Add the concept %1</source>
        <translation>Begrip %1 toevoegen</translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>In de tekst: %1</translation>
    </message>
</context>
<context>
    <name>kb::LessonsPage</name>
    <message>
        <source>What your decisions teach</source>
        <translation>Wat wij leren van uw besluiten</translation>
    </message>
    <message>
        <source>&amp;Take the weights over</source>
        <translation>Gewichten &amp;overnemen</translation>
    </message>
    <message>
        <source>The weights count when the overlaps are computed again.</source>
        <translation>De gewichten tellen zodra de overlap opnieuw is berekend.</translation>
    </message>
    <message>
        <source>&amp;Set the weights back</source>
        <translation>Gewichten &amp;terugzetten</translation>
    </message>
    <message>
        <source>Every reason counts the same when the overlaps are computed again.</source>
        <translation>Elke reden telt even zwaar zodra de overlap opnieuw is berekend.</translation>
    </message>
    <message>
        <source>Let the proposed words &amp;not count</source>
        <translation>Voorgestelde woorden &amp;niet meetellen</translation>
    </message>
    <message>
        <source>The words no longer count once the overlaps are computed again.</source>
        <translation>De woorden tellen niet meer zodra de overlap opnieuw is berekend.</translation>
    </message>
    <message>
        <source>Keeping what was learned</source>
        <translation>Bezig met bewaren van wat is geleerd</translation>
    </message>
    <message>
        <source>Mark the proposed concepts as &amp;general</source>
        <translation>Voorgestelde begrippen als &amp;algemeen markeren</translation>
    </message>
    <message>
        <source>The concepts no longer count once the overlaps are computed again.</source>
        <translation>De begrippen tellen niet meer mee zodra de overlap opnieuw is berekend.</translation>
    </message>
</context>
<context>
    <name>LessonsPaper</name>
    <message>
        <source>How often a level was right</source>
        <translation>Hoe vaak een niveau klopte</translation>
    </message>
    <message>
        <source>Where a score comes from</source>
        <translation>Waar een score vandaan komt</translation>
    </message>
    <message>
        <source>Every reason counts the same now. The program proposes another weight when at least eight reviewed pairs have the same reason, and more or fewer of these are confirmed than of all pairs.</source>
        <translation>Elke reden telt nu even zwaar. Soms stelt het programma een ander gewicht voor. Dat gebeurt bij minstens acht beoordeelde paren met dezelfde reden. U hebt die dan vaker of minder vaak bevestigd dan andere paren.</translation>
    </message>
    <message>
        <source>What may say too little</source>
        <translation>Wat misschien te weinig zegt</translation>
    </message>
    <message numerus="yes">
        <source>Mark this concept as general? Set aside as too general: %n time(s).</source>
        <translation>
            <numerusform>Dit begrip als algemeen markeren? %n keer weggelegd als te algemeen.</numerusform>
            <numerusform>Dit begrip als algemeen markeren? %n keer weggelegd als te algemeen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let this word no longer count? Set aside as the same word: %n time(s).</source>
        <translation>
            <numerusform>Dit woord niet meer laten meetellen? %n keer weggelegd als zelfde woord.</numerusform>
            <numerusform>Dit woord niet meer laten meetellen? %n keer weggelegd als zelfde woord.</numerusform>
        </translation>
    </message>
    <message>
        <source>What your decisions teach</source>
        <translation>Wat wij leren van uw besluiten</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Needed by</source>
        <translation>Nodig voor</translation>
    </message>
    <message>
        <source>Newest answer</source>
        <translation>Nieuwste antwoord</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Newest study</source>
        <translation>Nieuwste studie</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Opgeleverd</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Genoteerd op</translation>
    </message>
    <message>
        <source>Question without knowledge</source>
        <translation>Vraag zonder kennis</translation>
    </message>
    <message>
        <source>No study and no project belong to this question. The answer is needed by %1.</source>
        <translation>Bij deze vraag hoort geen studie en geen project. Het antwoord is nodig vóór %1.</translation>
    </message>
    <message>
        <source>No study and no project belong to this question.</source>
        <translation>Bij deze vraag hoort geen studie en geen project.</translation>
    </message>
    <message>
        <source>Link what is known, make a project idea, or ask experts in a meeting</source>
        <translation>Koppel wat bekend is, maak een projectidee of vraag het experts in een bijeenkomst</translation>
    </message>
    <message>
        <source>Weak or old answer</source>
        <translation>Zwak of oud antwoord</translation>
    </message>
    <message>
        <source>Only studies that are too old, withdrawn, replaced or not strong enough answer this: %1.</source>
        <translation>Alleen studies die te oud, ingetrokken, vervangen of niet sterk genoeg zijn, geven antwoord: %1.</translation>
    </message>
    <message>
        <source>Look at the answer again</source>
        <translation>Bekijk het antwoord opnieuw</translation>
    </message>
    <message>
        <source>Study without use</source>
        <translation>Studie zonder gebruik</translation>
    </message>
    <message>
        <source>Issued in %1. Nobody wrote down that it was used, and no advice cites it.</source>
        <translation>Verschenen in %1. Niemand legde vast dat de studie is gebruikt, en geen advies verwijst ernaar.</translation>
    </message>
    <message>
        <source>Offer it to other units, or put it in a bulletin</source>
        <translation>Bied de studie aan andere DG’s aan of zet die in een signalering</translation>
    </message>
    <message>
        <source>Old knowledge in a dossier</source>
        <translation>Verouderde kennis in een dossier</translation>
    </message>
    <message numerus="yes">
        <source>The newest study was issued in %1. The norm of this dossier is %n month(s).</source>
        <translation>
            <numerusform>De nieuwste studie verscheen in %1. De norm van dit dossier is %n maand.</numerusform>
            <numerusform>De nieuwste studie verscheen in %1. De norm van dit dossier is %n maanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a knowledge question, or have the study updated</source>
        <translation>Stel een kennisvraag of laat de studie bijwerken</translation>
    </message>
    <message>
        <source>No study is linked to this dossier.</source>
        <translation>Aan dit dossier is geen studie gekoppeld.</translation>
    </message>
    <message>
        <source>Signal without a dossier</source>
        <translation>Signaal zonder dossier</translation>
    </message>
    <message>
        <source>Seen on %1 and not linked to a dossier yet.</source>
        <translation>Gezien op %1 en nog niet aan een dossier gekoppeld.</translation>
    </message>
    <message>
        <source>Link it to a dossier, or set it aside</source>
        <translation>Koppel het aan een dossier of leg het weg</translation>
    </message>
    <message>
        <source>Many signals, few studies</source>
        <translation>Veel signalen, weinig studies</translation>
    </message>
    <message>
        <source>A lot happens here, and little of it has been studied. Signals: %3. Studies: %2.</source>
        <translation>Hier gebeurt veel en er is weinig onderzocht. Signalen: %3. Studies: %2.</translation>
    </message>
    <message>
        <source>Begin an exploration</source>
        <translation>Begin een verkenning</translation>
    </message>
    <message>
        <source>Findings that differ</source>
        <translation>Tegenstrijdige kennis</translation>
    </message>
    <message numerus="yes">
        <source>Some studies say that it works and others that it does not. %n finding(s) count.</source>
        <translation>
            <numerusform>Sommige studies zeggen dat het werkt, andere dat het niet werkt. Er telt %n bevinding.</numerusform>
            <numerusform>Sommige studies zeggen dat het werkt, andere dat het niet werkt. Er tellen %n bevindingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold an expert meeting, or have a literature review made</source>
        <translation>Houd een expertbijeenkomst of laat een literatuurstudie maken</translation>
    </message>
    <message>
        <source>Decision near, answer missing</source>
        <translation>Besluit nadert zonder antwoord</translation>
    </message>
    <message numerus="yes">
        <source>A decision is due on %1, and %n needed question(s) are still open.</source>
        <translation>
            <numerusform>Op %1 valt een besluit, en %n vraag die nodig is, staat nog open.</numerusform>
            <numerusform>Op %1 valt een besluit, en %n vragen die nodig zijn, staan nog open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed up the answer, or advise and say what is uncertain</source>
        <translation>Versnel het antwoord, of adviseer en zeg wat onzeker is</translation>
    </message>
    <message>
        <source>Delivered, not public</source>
        <translation>Opgeleverd, niet openbaar</translation>
    </message>
    <message>
        <source>Delivered on %1. It was not decided yet whether it becomes public.</source>
        <translation>Opgeleverd op %1. Er is nog niet besloten of het openbaar wordt.</translation>
    </message>
    <message>
        <source>Publish it, or write down why not</source>
        <translation>Maak het openbaar of leg vast waarom niet</translation>
    </message>
    <message>
        <source>No policy response</source>
        <translation>Gepubliceerd zonder beleidsreactie</translation>
    </message>
    <message>
        <source>Published on %1, and there is no policy response yet.</source>
        <translation>Gepubliceerd op %1, en er is nog geen beleidsreactie.</translation>
    </message>
    <message>
        <source>Write down the policy response</source>
        <translation>Leg de beleidsreactie vast</translation>
    </message>
    <message numerus="yes">
        <source>It is linked to %n question(s).</source>
        <translation>
            <numerusform>De studie is wel gekoppeld aan %n vraag.</numerusform>
            <numerusform>De studie is wel gekoppeld aan %n vragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Weak answer</source>
        <translation>Zwak antwoord</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>Old knowledge</source>
        <translation>Oude kennis</translation>
    </message>
    <message>
        <source>No dossier</source>
        <translation>Geen dossier</translation>
    </message>
    <message>
        <source>Many signals</source>
        <translation>Veel signalen</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Tegenstrijdig</translation>
    </message>
    <message>
        <source>Decision near</source>
        <translation>Besluit nadert</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Niet openbaar</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Geen reactie</translation>
    </message>
    <message>
        <source>No overview</source>
        <translation>Geen overzicht</translation>
    </message>
    <message>
        <source>Elsewhere?</source>
        <translation>Elders bekend?</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mogelijk</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>An open question that must be answered, with no study and no project. It is red when the answer is needed within %1 months.</source>
        <translation>Een open vraag die nodig is, zonder studie en zonder project. De vraag is rood als het antwoord binnen %1 maanden nodig is.</translation>
    </message>
    <message>
        <source>All studies that answer the question are older than the norm of its dossier (%1 months when it has none), were withdrawn or replaced, or, where the question evaluates, have evidence of strength %2 or less.</source>
        <translation>Alle studies bij de vraag zijn te oud, ingetrokken of vervangen. Te oud is: ouder dan de norm van het dossier (%1 maanden als het er geen heeft). Bij een evaluerende vraag telt ook bewijs met sterkte %2 of lager als zwak.</translation>
    </message>
    <message>
        <source>A study, public or for internal use, that was issued more than %1 months ago and is neither used nor cited in advice. A link to a question is not yet use.</source>
        <translation>Een openbare of interne studie van meer dan %1 maanden geleden. Niemand legde gebruik ervan vast, en geen advies verwijst ernaar. Een koppeling aan een vraag is nog geen gebruik.</translation>
    </message>
    <message>
        <source>A dossier without a study, or whose newest study is older than its norm (%1 months when it has none).</source>
        <translation>Een dossier zonder studie, of waarvan de nieuwste studie ouder is dan de norm. Zonder eigen norm is dat %1 maanden.</translation>
    </message>
    <message>
        <source>A signal that was seen more than %1 days ago, was not set aside and has no dossier.</source>
        <translation>Een signaal dat meer dan %1 dagen geleden is gezien, niet is weggelegd en geen dossier heeft.</translation>
    </message>
    <message>
        <source>A concept, with its narrower concepts, that has at least %1 recent signals; the number of studies is at most %2.</source>
        <translation>Een begrip, met de smallere begrippen eronder, met minstens %1 recente signalen; het aantal studies is hoogstens %2.</translation>
    </message>
    <message>
        <source>An approach about which studies contradict each other.</source>
        <translation>Een aanpak waarover studies elkaar tegenspreken.</translation>
    </message>
    <message>
        <source>A dossier with a decision within %1 months and an open question that must be answered.</source>
        <translation>Een dossier met een besluit binnen %1 maanden en een open vraag die nodig is.</translation>
    </message>
    <message>
        <source>Research that was delivered more than %1 days ago and about whose publication nothing was decided.</source>
        <translation>Onderzoek dat meer dan %1 dagen geleden is opgeleverd en waarvan nog niet is besloten of het openbaar wordt.</translation>
    </message>
    <message>
        <source>Research that was published more than %1 months ago and has no policy response.</source>
        <translation>Onderzoek dat meer dan %1 maanden geleden is gepubliceerd en geen beleidsreactie heeft.</translation>
    </message>
    <message>
        <source>A question that at least %1 studies answer, of which none is a literature review. Studies that were withdrawn or replaced do not count.</source>
        <translation>Een vraag met minstens %1 studies, waarvan geen enkele een literatuurstudie is. Studies die zijn ingetrokken of vervangen, tellen niet mee.</translation>
    </message>
    <message>
        <source>A question without a study, that overlaps strongly or probably with a question of another unit that studies answer. A needed question without a project is told as a question without knowledge.</source>
        <translation>Een vraag zonder studie, met sterke of waarschijnlijke overlap. De andere vraag is van een andere eenheid en heeft al studies. Een vraag die nodig is en geen project heeft, staat bij de vragen zonder kennis.</translation>
    </message>
    <message>
        <source>No rule: somebody missed this, and wrote it down.</source>
        <translation>Geen regel: iemand miste dit en legde het vast.</translation>
    </message>
    <message>
        <source>Nobody studied it, as far as this bank knows.</source>
        <translation>Niemand heeft dit onderzocht, voor zover in deze kennisbank staat.</translation>
    </message>
    <message>
        <source>There are studies, and nothing that brings them together.</source>
        <translation>Er zijn studies, maar niets brengt ze bij elkaar.</translation>
    </message>
    <message>
        <source>There are studies, and their evidence is weak.</source>
        <translation>Er zijn studies, maar hun bewijs is zwak.</translation>
    </message>
    <message>
        <source>There are studies, and they are too old, withdrawn or replaced.</source>
        <translation>Er zijn studies, maar die zijn te oud, ingetrokken of vervangen.</translation>
    </message>
    <message>
        <source>There are studies about another country or other people.</source>
        <translation>Er zijn studies, maar die gaan over een ander land of over andere mensen.</translation>
    </message>
    <message>
        <source>The knowledge is there, and nobody linked it.</source>
        <translation>De kennis is er, maar niemand heeft die gekoppeld.</translation>
    </message>
    <message>
        <source>The knowledge is there, and nothing is done with it.</source>
        <translation>De kennis is er, maar er wordt niets mee gedaan.</translation>
    </message>
    <message>
        <source>Many studies, no overview</source>
        <translation>Veel studies, geen overzicht</translation>
    </message>
    <message>
        <source>No literature review brings these studies together: %1.</source>
        <translation>Geen literatuurstudie brengt deze studies bij elkaar: %1.</translation>
    </message>
    <message>
        <source>Have a literature review made, or write down what the studies say together</source>
        <translation>Laat een literatuurstudie maken of schrijf op wat de studies samen zeggen</translation>
    </message>
    <message>
        <source>Find out whether it holds here too</source>
        <translation>Zoek uit of dit hier ook geldt</translation>
    </message>
    <message>
        <source>Perhaps answered elsewhere</source>
        <translation>Misschien elders beantwoord</translation>
    </message>
    <message>
        <source>These studies answer a question like it of another unit: %1.</source>
        <translation>Deze studies geven antwoord op een vraag van een andere eenheid die erop lijkt: %1.</translation>
    </message>
    <message>
        <source>Look whether these studies answer your question. If they do, link them</source>
        <translation>Kijk of deze studies uw vraag beantwoorden. Koppel ze dan</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Zelf vastgelegd</translation>
    </message>
    <message>
        <source>It came up with %1.</source>
        <translation>Dit kwam naar voren bij %1.</translation>
    </message>
    <message>
        <source>Ask a knowledge question, or accept the gap with a reason</source>
        <translation>Stel een kennisvraag of accepteer de lacune met een reden</translation>
    </message>
    <message>
        <source>no knowledge</source>
        <translation>geen kennis</translation>
    </message>
    <message>
        <source>no overview</source>
        <translation>geen overzicht</translation>
    </message>
    <message>
        <source>weak evidence</source>
        <translation>zwak bewijs</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>verouderd</translation>
    </message>
    <message>
        <source>other context</source>
        <translation>andere context</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet gekoppeld</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>Another unit has studies for a question like it.</source>
        <translation>Een andere eenheid heeft studies bij een vraag die erop lijkt.</translation>
    </message>
    <message>
        <source>question asked</source>
        <translation>vraag gesteld</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message numerus="yes">
        <source>Looked in the bank of %1, in %n study(ies) of %2, on %3.</source>
        <translation>
            <numerusform>Gezocht in de kennisbank van %1, in %n studie van %2, op %3.</numerusform>
            <numerusform>Gezocht in de kennisbank van %1, in %n studies van %2, op %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question has an answer: solved?</source>
        <translation>De vraag heeft een antwoord: opgelost?</translation>
    </message>
    <message>
        <source>The project has delivered a study: solved?</source>
        <translation>Het project heeft een studie opgeleverd: opgelost?</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>andere soort</translation>
    </message>
    <message>
        <source>Looked in the bank of %1, on %2: it has no studies yet.</source>
        <translation>Gezocht in de kennisbank van %1, op %2: daar zijn nog geen studies.</translation>
    </message>
    <message>
        <source>For: %1, and words like these.</source>
        <translation>Op: %1, en woorden die erop lijken.</translation>
    </message>
    <message>
        <source>Other context</source>
        <translation>Andere context</translation>
    </message>
    <message>
        <source>A question of which every study is about another country, or about other people than the question names. Studies that were withdrawn or replaced do not count.</source>
        <translation>Een vraag waarvan elke studie over een ander land gaat, of over andere mensen dan de vraag noemt. Studies die zijn ingetrokken of vervangen, tellen niet mee.</translation>
    </message>
    <message>
        <source>Only about another country or group</source>
        <translation>Alleen over een ander land of andere groep</translation>
    </message>
    <message>
        <source>All studies that answer this are about another country or other people: %1.</source>
        <translation>Alle studies bij deze vraag gaan over een ander land of over andere mensen: %1.</translation>
    </message>
    <message>
        <source>The rule does not find this gap any more.</source>
        <translation>De regel vindt deze lacune niet meer.</translation>
    </message>
    <message>
        <source>The rule does not find it any more: solved?</source>
        <translation>De regel vindt de lacune niet meer: opgelost?</translation>
    </message>
    <message>
        <source>Wait for the results of the project</source>
        <translation>Wacht op de resultaten van het project</translation>
    </message>
    <message>
        <source>Say whether the gap is solved</source>
        <translation>Geef aan of de lacune is opgelost</translation>
    </message>
    <message>
        <source>Place %1.</source>
        <translation>Plaats %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other gap(s) have the same place.</source>
        <translation>
            <numerusform>%n andere lacune heeft dezelfde plaats.</numerusform>
            <numerusform>%n andere lacunes hebben dezelfde plaats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demand: needed %1 + day %2 + signals %3 = %4 of 100 points.</source>
        <translation>Gevraagd: nodig %1 + dag %2 + signalen %3 = %4 van 100 punten.</translation>
    </message>
    <message>
        <source>There already: %1 %. %2 × %3 % = %4 points.</source>
        <translation>Al bekend: %1 %. %2 × %3 % = %4 punten.</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Al bekend: %1.</translation>
    </message>
    <message>
        <source>Demand is 100 points at most. The weights that are set share them out: needed %1, day %2, signal %3.</source>
        <translation>Gevraagd is hoogstens 100 punten. De ingestelde gewichten verdelen die: nodig %1, dag %2, signaal %3.</translation>
    </message>
    <message>
        <source>A weight below 0 counts as 0, and a weight above %1 counts as %1.</source>
        <translation>Een gewicht onder 0 telt als 0, een gewicht boven %1 telt als %1.</translation>
    </message>
    <message>
        <source>That comes to: %1 points when a question that must be answered asks for it; at most %2 for the day on which it is needed (all of them on that day and after it, none %3 months before it, in between in proportion); and at most %4 for its strongest signal. A signal counts as impact × likelihood: %5 × %5 gives all of these points, and a weaker one a part.</source>
        <translation>Dat komt neer op: %1 punten als een nodige vraag erom vraagt; hoogstens %2 voor de dag waarop het nodig is (alle punten op die dag en erna, geen punten %3 maanden ervoor, en daartussen naar verhouding); en hoogstens %4 voor het sterkste signaal. Een signaal telt als gevolg × kans: %5 × %5 geeft al die punten, en een zwakker signaal een deel.</translation>
    </message>
    <message>
        <source>The place of a gap follows from its points: demand × (1 − what is there already). The gap with most points has place 1.</source>
        <translation>De plaats van een lacune volgt uit de punten: wat er wordt gevraagd × (1 − wat al bekend is). De lacune met de meeste punten heeft plaats 1.</translation>
    </message>
    <message>
        <source>A question says itself whether and when it is needed; without a day the first decision of its dossiers counts. Of anything else its dossiers say so. The signals are those of the dossiers; a signal counts for itself too, and a subject has signals of its own.</source>
        <translation>Een vraag zegt zelf of en wanneer het antwoord nodig is; zonder dag telt het eerste besluit van de dossiers. Van al het andere zeggen de dossiers dat. De signalen zijn die van de dossiers; een signaal telt ook voor zichzelf, en een onderwerp heeft eigen signalen.</translation>
    </message>
    <message>
        <source>Gaps with as many points have the same place. In a list by place the urgent ones of these come first, and then the order of the kinds of gaps counts. In the lists of one kind urgency goes before place.</source>
        <translation>Lacunes met evenveel punten hebben dezelfde plaats. In een lijst op plaats staan de dringende daarvan voorop, en daarna telt de volgorde van de soorten lacunes. In de lijsten van één soort gaat dringend vóór plaats.</translation>
    </message>
</context>
<context>
    <name>GapChangePaper</name>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, was: %2</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Wat er veranderde sinds %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Of another kind now</source>
        <translation>Nu van een andere soort</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>GapPaper</name>
    <message numerus="yes">
        <source>No linked study yet; %n may fit.</source>
        <translation>
            <numerusform>Nog geen gekoppelde studie; %n past misschien.</numerusform>
            <numerusform>Nog geen gekoppelde studie; %n passen misschien.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the program looked</source>
        <translation>Hoe is gezocht</translation>
    </message>
    <message>
        <source>Looking for studies …</source>
        <translation>Zoeken naar studies …</translation>
    </message>
    <message>
        <source>Nearest then: %1.</source>
        <translation>Leek er toen het meest op: %1.</translation>
    </message>
    <message>
        <source>How the program looked then</source>
        <translation>Hoe het programma toen zocht</translation>
    </message>
    <message>
        <source>May fit, not linked</source>
        <translation>Past misschien, niet gekoppeld</translation>
    </message>
    <message>
        <source>Nearest other studies</source>
        <translation>Andere studies die er het dichtst bij komen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>Accepted earlier; what the rule sees has changed</source>
        <translation>Eerder geaccepteerd; wat de regel ziet, is veranderd</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Besloten: %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>De regel</translation>
    </message>
    <message>
        <source>%1 Said by %2; the rule proposes: %3.</source>
        <translation>%1 Gekozen door %2; de regel stelt voor: %3.</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Wat er mist</translation>
    </message>
    <message>
        <source>will not go ahead</source>
        <translation>gaat niet door</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Solved earlier; what the rule sees has changed</source>
        <translation>Eerder opgelost; wat de regel ziet, is veranderd</translation>
    </message>
    <message>
        <source>Why this place</source>
        <translation>Waarom deze plaats</translation>
    </message>
</context>
<context>
    <name>kb::NatureDialog</name>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (voorgesteld)</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Wat er mist</translation>
    </message>
    <message>
        <source>What is &amp;lacking</source>
        <translation>Wat er &amp;mist</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>kb::WriteGapDialog</name>
    <message>
        <source>Write down a gap</source>
        <translation>Lacune vastleggen</translation>
    </message>
    <message>
        <source>Do you miss knowledge that the program does not see? Write it down here.</source>
        <translation>Mist u kennis die het programma niet ziet? Schrijf het hier op.</translation>
    </message>
    <message>
        <source>What is not &amp;known</source>
        <translation>Wat is niet be&amp;kend</translation>
    </message>
    <message>
        <source>&amp;Why it matters</source>
        <translation>&amp;Waarom dit belangrijk is</translation>
    </message>
    <message>
        <source>What is &amp;lacking</source>
        <translation>Wat er &amp;mist</translation>
    </message>
    <message>
        <source>Came up w&amp;ith</source>
        <translation>Kwam naar voren b&amp;ij</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Write down what is not known.</source>
        <translation>Schrijf op wat niet bekend is.</translation>
    </message>
    <message>
        <source>Write down why it matters.</source>
        <translation>Schrijf op waarom dit belangrijk is.</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>Vastgelegd: %1</translation>
    </message>
</context>
<context>
    <name>kb::GapsPage</name>
    <message>
        <source>Looking for studies</source>
        <translation>Zoeken naar studies</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Open wat erachter zit</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>B&amp;evestigen</translation>
    </message>
    <message>
        <source>&amp;Accept, with a reason…</source>
        <translation>&amp;Accepteren met reden…</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>Besluit &amp;terugnemen</translation>
    </message>
    <message>
        <source>&amp;Keep these gaps to compare</source>
        <translation>Deze lacunes be&amp;waren om te vergelijken</translation>
    </message>
    <message>
        <source>Compute a&amp;gain</source>
        <translation>O&amp;pnieuw berekenen</translation>
    </message>
    <message>
        <source>P&amp;rint the gap report…</source>
        <translation>Lacune&amp;rapport afdrukken…</translation>
    </message>
    <message>
        <source>The gap</source>
        <translation>De lacune</translation>
    </message>
    <message>
        <source>No gaps were found with these settings.</source>
        <translation>Geen lacunes gevonden met deze instellingen.</translation>
    </message>
    <message>
        <source>Kind of gap</source>
        <translation>Soort lacune</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Accept the gap</source>
        <translation>Lacune accepteren</translation>
    </message>
    <message>
        <source>&amp;Why need this not be known, or not now?</source>
        <translation>&amp;Waarom hoeft u dit niet te weten, of niet nu?</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Schrijf op waarom.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccepteren</translation>
    </message>
    <message>
        <source>Keeping the gaps</source>
        <translation>Lacunes bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) kept to compare with later.</source>
        <translation>
            <numerusform>%n lacune bewaard om later mee te vergelijken.</numerusform>
            <numerusform>%n lacunes bewaard om later mee te vergelijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is &amp;lacking…</source>
        <translation>Wat er &amp;mist…</translation>
    </message>
    <message>
        <source>&amp;Write down a gap…</source>
        <translation>&amp;Nieuwe lacune vastleggen…</translation>
    </message>
    <message>
        <source>Re&amp;move what was written down</source>
        <translation>Vastgelegde lacune &amp;verwijderen</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Wat er mist</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Verwijderd: %1</translation>
    </message>
    <message>
        <source>Make a q&amp;uestion</source>
        <translation>Maa&amp;k vraag</translation>
    </message>
    <message>
        <source>Make a pro&amp;ject idea</source>
        <translation>Maak pro&amp;jectidee</translation>
    </message>
    <message>
        <source>Solve&amp;d</source>
        <translation>Opgelo&amp;st</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Sinds %1: %2</translation>
    </message>
    <message>
        <source>W&amp;hat changed since they were kept</source>
        <translation>Wat er veran&amp;derde sinds het bewaren</translation>
    </message>
    <message>
        <source>Since kept</source>
        <translation>Sinds bewaard</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
</context>
<context>
    <name>kb::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Leesvenster</translation>
    </message>
</context>
<context>
    <name>kb::OverlapPage</name>
    <message>
        <source>Compute now</source>
        <translation>Nu berekenen</translation>
    </message>
    <message>
        <source>Compute a&amp;gain</source>
        <translation>Opnieuw bere&amp;kenen</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%1 strong, %2 in total, %3 agreed</source>
        <translation>%1 sterk, %2 in totaal, %3 afgesproken</translation>
    </message>
</context>
<context>
    <name>kb::MatrixView</name>
    <message>
        <source>Overlap between units</source>
        <translation>Overlap tussen eenheden</translation>
    </message>
    <message>
        <source>The arrow keys walk over the cells, Enter lists the pairs of one.</source>
        <translation>Met de pijltjes loopt u over de cellen, Enter toont de paren van een cel.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
</context>
<context>
    <name>kb::MatrixPage</name>
    <message>
        <source>&amp;List the pairs</source>
        <translation>&amp;Paren tonen</translation>
    </message>
    <message>
        <source>Also &amp;inside one unit</source>
        <translation>Ook &amp;binnen een eenheid</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Als tabel &amp;kopiëren</translation>
    </message>
    <message>
        <source>Compute a&amp;gain</source>
        <translation>&amp;Opnieuw berekenen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Wat de cellen tonen</translation>
    </message>
    <message>
        <source>Strong pairs</source>
        <translation>Sterke paren</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Overlap between units</source>
        <translation>Overlap tussen eenheden</translation>
    </message>
    <message>
        <source>No overlap yet. First write or import questions of at least two units.</source>
        <translation>Nog geen overlap. Maak of importeer eerst vragen van minstens twee eenheden.</translation>
    </message>
    <message>
        <source>Overlap arises between DGs. This bank holds only %1.</source>
        <translation>Overlap ontstaat tussen DG’s. Deze kennisbank bevat alleen %1.</translation>
    </message>
    <message>
        <source>Compute now</source>
        <translation>Nu berekenen</translation>
    </message>
    <message>
        <source>The matrix is on the clipboard, as a table.</source>
        <translation>De matrix staat als tabel op het klembord.</translation>
    </message>
    <message>
        <source>Print the &amp;report…</source>
        <translation>&amp;Rapport afdrukken…</translation>
    </message>
    <message>
        <source>Below in a cell: strong / total (with probable and by people) / agreed</source>
        <translation>Onder in een cel: sterk / totaal (met waarschijnlijk en door mensen) / afgesproken</translation>
    </message>
    <message>
        <source>All pairs of the list</source>
        <translation>Alle paren van de lijst</translation>
    </message>
    <message>
        <source>Save as a ta&amp;ble…</source>
        <translation>Bewaren als ta&amp;bel…</translation>
    </message>
</context>
<context>
    <name>kb::ReusePage</name>
    <message>
        <source>No new results of other DGs for your questions.</source>
        <translation>Geen nieuwe resultaten van andere DG’s voor uw vragen.</translation>
    </message>
    <message>
        <source>It takes two units to use what others know. This bank holds only %1.</source>
        <translation>Hergebruik doet u met minstens twee eenheden. Deze kennisbank bevat alleen %1.</translation>
    </message>
    <message>
        <source>Send a &amp;proposal</source>
        <translation>Stuur voorstel aan het &amp;DG</translation>
    </message>
    <message>
        <source>The proposal is on the clipboard: paste it in a mail to %1. It stands under Agreed actions until there is an answer.</source>
        <translation>Het voorstel staat op het klembord: plak het in een e-mail aan %1. Het blijft onder Afspraken staan tot er een antwoord is.</translation>
    </message>
    <message>
        <source>This proposal waits for an answer already. Its text is on the clipboard again, for a mail to %1.</source>
        <translation>Dit voorstel wacht al op een antwoord. De tekst staat weer op het klembord, voor een e-mail aan %1.</translation>
    </message>
    <message>
        <source>N&amp;ot usable…</source>
        <translation>Niet br&amp;uikbaar…</translation>
    </message>
    <message>
        <source>Recor&amp;d use…</source>
        <translation>Leg gebru&amp;ik vast…</translation>
    </message>
    <message>
        <source>use recorded</source>
        <translation>gebruik vastgelegd</translation>
    </message>
    <message>
        <source>Results to reuse</source>
        <translation>Resultaten voor hergebruik</translation>
    </message>
</context>
<context>
    <name>DecisionPaper</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>kb::LogbookPage</name>
    <message>
        <source>Go to the p&amp;air</source>
        <translation>N&amp;aar het paar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>&amp;Lijst afdrukken…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Laatste 365 dagen</translation>
    </message>
    <message>
        <source>Go to the gr&amp;oups</source>
        <translation>Naar de gr&amp;oepen</translation>
    </message>
    <message>
        <source>Go to the rec&amp;ord</source>
        <translation>Naar het rec&amp;ord</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Go to the a&amp;greement</source>
        <translation>Naar de &amp;afspraak</translation>
    </message>
    <message>
        <source>Nothing was decided yet. What you decide about pairs, groups of questions, agreements, gaps and the gap map comes here.</source>
        <translation>Er is nog niets besloten. Wat u besluit over paren, groepen vragen, afspraken, lacunes en de lacunekaart, komt hier te staan.</translation>
    </message>
</context>
<context>
    <name>kb::UseDialog</name>
    <message>
        <source>Record use</source>
        <translation>Gebruik vastleggen</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>&amp;Gebruikt in</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Verwijzing</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Rec&amp;ord use</source>
        <translation>&amp;Leg vast</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>%1 has a study that may answer it:</source>
        <translation>%1 heeft een studie die de vraag misschien beantwoordt:</translation>
    </message>
    <message>
        <source>%1 has a research project that may answer it:</source>
        <translation>%1 heeft een onderzoeksproject dat de vraag misschien beantwoordt:</translation>
    </message>
    <message>
        <source>Use %1 for %2?</source>
        <translation>%1 gebruiken voor %2?</translation>
    </message>
    <message>
        <source>Subject: knowledge for your question %1</source>
        <translation>Onderwerp: kennis voor uw vraag %1</translation>
    </message>
    <message>
        <source>Dear colleagues of %1,</source>
        <translation>Beste collega’s van %1,</translation>
    </message>
    <message>
        <source>You ask:</source>
        <translation>U vraagt:</translation>
    </message>
    <message>
        <source>Why we think so: %1</source>
        <translation>Waarom wij dat denken: %1</translation>
    </message>
    <message>
        <source>Can you use it? Please answer before %1: yes, no, or with another proposal.</source>
        <translation>Kunt u dit gebruiken? Antwoord graag vóór %1: ja, nee, of met een ander voorstel.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
</context>
<context>
    <name>AgreedTasks</name>
    <message>
        <source>Work out the proposal: %1</source>
        <translation>Voorstel uitwerken: %1</translation>
    </message>
    <message>
        <source>Discuss the result: %1</source>
        <translation>Resultaat bespreken: %1</translation>
    </message>
    <message>
        <source>Discuss the result: does %1 answer %2? Then link them.</source>
        <translation>Resultaat bespreken: past %1 bij %2? Koppel ze dan.</translation>
    </message>
    <message>
        <source>Name a member of %1 for the committee of %2</source>
        <translation>Lid van %1 noemen voor de begeleidingscommissie van %2</translation>
    </message>
    <message>
        <source>Name a member of %1 for the committee of the project still to be made on %2</source>
        <translation>Lid van %1 noemen voor de begeleidingscommissie van het project dat nog komt over %2</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>te laat (%n dag)</numerusform>
            <numerusform>te laat (%n dagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject: reminder of what we agreed: %1</source>
        <translation>Onderwerp: herinnering aan onze afspraak: %1</translation>
    </message>
    <message>
        <source>Dear colleagues of %1,</source>
        <translation>Beste collega’s van %1,</translation>
    </message>
    <message>
        <source>We agreed the following: %1</source>
        <translation>Wij hebben het volgende afgesproken: %1</translation>
    </message>
    <message>
        <source>It is about:</source>
        <translation>Het gaat over:</translation>
    </message>
    <message>
        <source>%1 leads. It would be ready before %2.</source>
        <translation>%1 is de trekker. Het zou klaar zijn vóór %2.</translation>
    </message>
    <message numerus="yes">
        <source>That was %n day(s) ago.</source>
        <translation>
            <numerusform>Dat is %n dag geleden.</numerusform>
            <numerusform>Dat is %n dagen geleden.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far are you? If the date is not feasible, which date is?</source>
        <translation>Hoe ver bent u? Lukt de datum niet, welke datum dan wel?</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
</context>
<context>
    <name>AgreedPaper</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>leads: </source>
        <translation>trekker: </translation>
    </message>
    <message>
        <source>takes part: </source>
        <translation>doet mee: </translation>
    </message>
    <message>
        <source>ready before %1</source>
        <translation>klaar vóór %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Answer of the DG</source>
        <translation>Antwoord van het DG</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What was made of it</source>
        <translation>Wat ervan gemaakt is</translation>
    </message>
</context>
<context>
    <name>kb::ActionAnswerDialog</name>
    <message>
        <source>Answer of the DG</source>
        <translation>Antwoord van het DG</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwoord</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Toelichting</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;ren</translation>
    </message>
    <message>
        <source>Write in one sentence what the DG wants instead.</source>
        <translation>Schrijf in één zin wat het DG dan wel wil.</translation>
    </message>
</context>
<context>
    <name>kb::ActionDialog</name>
    <message>
        <source>Agree action</source>
        <translation>Afspraak maken</translation>
    </message>
    <message>
        <source>Change what was agreed</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Afspreken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Kind of action</source>
        <translation>&amp;Soort afspraak</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Trekker</translation>
    </message>
    <message>
        <source>&amp;Taking part</source>
        <translation>&amp;Doet mee</translation>
    </message>
    <message>
        <source>The space bar ticks a unit.</source>
        <translation>Met de spatiebalk vinkt u een eenheid aan.</translation>
    </message>
    <message>
        <source>&amp;Ready before</source>
        <translation>&amp;Klaar vóór</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Make the &amp;proposal for joint research too</source>
        <translation>Maak ook het &amp;voorstel voor gezamenlijk onderzoek</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Write in one sentence what you agreed.</source>
        <translation>Schrijf in één zin wat u afspreekt.</translation>
    </message>
    <message>
        <source>Choose which unit leads.</source>
        <translation>Kies welke eenheid de trekker is.</translation>
    </message>
    <message>
        <source>Make the &amp;event too</source>
        <translation>Maak ook de bi&amp;jeenkomst</translation>
    </message>
    <message>
        <source>Make the ta&amp;sk too</source>
        <translation>Maak &amp;ook de taak</translation>
    </message>
</context>
<context>
    <name>kb::ActionsPage</name>
    <message>
        <source>What was agreed</source>
        <translation>De afspraak</translation>
    </message>
    <message>
        <source>Report read&amp;y…</source>
        <translation>&amp;Klaar melden…</translation>
    </message>
    <message>
        <source>A&amp;nswer of the DG…</source>
        <translation>A&amp;ntwoord van het DG…</translation>
    </message>
    <message>
        <source>&amp;Make a reminder (text)</source>
        <translation>&amp;Herinnering maken (tekst)</translation>
    </message>
    <message>
        <source>Go to the p&amp;air</source>
        <translation>N&amp;aar het paar</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>To the &amp;trash</source>
        <translation>Naar pr&amp;ullenbak</translation>
    </message>
    <message>
        <source>No agreed actions yet. Make one about a pair, on the page Pairs.</source>
        <translation>Nog geen afspraken. Maak er een over een paar, op de pagina Paren.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation>Klaar melden</translation>
    </message>
    <message>
        <source>&amp;What came of it?</source>
        <translation>&amp;Wat is ervan gekomen?</translation>
    </message>
    <message>
        <source>Write in one or two sentences what came of it.</source>
        <translation>Schrijf in een of twee zinnen wat ervan gekomen is.</translation>
    </message>
    <message>
        <source>&amp;Report ready</source>
        <translation>&amp;Klaar melden</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Klaar: %1</translation>
    </message>
    <message>
        <source>Answer kept: %1</source>
        <translation>Antwoord bewaard: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Gewijzigd: %1</translation>
    </message>
    <message>
        <source>To the trash: %1</source>
        <translation>Naar prullenbak: %1</translation>
    </message>
    <message>
        <source>The reminder is on the clipboard. Paste it in a mail.</source>
        <translation>De herinnering staat op het klembord. Plak die in een e-mail.</translation>
    </message>
    <message>
        <source>The reminder is on the clipboard. Paste it in a mail to %1.</source>
        <translation>De herinnering staat op het klembord. Plak die in een e-mail aan %1.</translation>
    </message>
    <message>
        <source>Merge the &amp;questions…</source>
        <translation>&amp;Vragen samenvoegen…</translation>
    </message>
    <message>
        <source>Make the &amp;event</source>
        <translation>Bi&amp;jeenkomst maken</translation>
    </message>
    <message>
        <source>Making the event</source>
        <translation>Bijeenkomst maken</translation>
    </message>
    <message>
        <source>Event made: %1</source>
        <translation>Bijeenkomst gemaakt: %1</translation>
    </message>
    <message>
        <source>Make the &amp;proposal</source>
        <translation>&amp;Voorstel maken</translation>
    </message>
    <message>
        <source>Making the proposal</source>
        <translation>Voorstel maken</translation>
    </message>
    <message>
        <source>Proposal made, in phase idea: “%1”</source>
        <translation>Voorstel gemaakt, in de fase idee: ‘%1’</translation>
    </message>
    <message>
        <source>Make the tas&amp;k</source>
        <translation>&amp;Taak maken</translation>
    </message>
    <message>
        <source>Making the task</source>
        <translation>Taak maken</translation>
    </message>
    <message>
        <source>Task made: %1</source>
        <translation>Taak gemaakt: %1</translation>
    </message>
    <message>
        <source>Only the unit that owns a question can merge it into another.</source>
        <translation>Alleen de eenheid van een vraag kan die vraag samenvoegen met een andere.</translation>
    </message>
    <message>
        <source>Merge the questions</source>
        <translation>Vragen samenvoegen</translation>
    </message>
    <message>
        <source>This question &amp;stays</source>
        <translation>Deze vraag &amp;blijft</translation>
    </message>
    <message>
        <source>The others go into it, with their studies, links and decisions.</source>
        <translation>De andere vragen komen erbij, met hun studies, koppelingen en besluiten.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>Merging the questions</source>
        <translation>Vragen samenvoegen</translation>
    </message>
    <message>
        <source>Questions merged: %1</source>
        <translation>Vragen samengevoegd: %1</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>&amp;Lijst afdrukken…</translation>
    </message>
</context>
<context>
    <name>kb::HandOverlapDialog</name>
    <message>
        <source>Overlap by hand</source>
        <translation>Handmatige overlap</translation>
    </message>
    <message>
        <source>For an overlap that you see and that was not found.</source>
        <translation>Voor een overlap die u ziet en die niet gevonden is.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>An&amp;d</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>&amp;Why do these overlap?</source>
        <translation>&amp;Waarom overlappen deze?</translation>
    </message>
    <message>
        <source>&amp;Add the overlap</source>
        <translation>&amp;Overlap toevoegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;ren</translation>
    </message>
    <message>
        <source>Nobody asks this question any more. Choose another one.</source>
        <translation>Niemand stelt deze vraag nog. Kies een andere vraag.</translation>
    </message>
    <message>
        <source>Choose another record than the first.</source>
        <translation>Kies een ander record dan het eerste.</translation>
    </message>
    <message>
        <source>These two kinds of records are never compared. Choose another one.</source>
        <translation>Het programma vergelijkt deze twee soorten records nooit. Kies een ander record.</translation>
    </message>
    <message>
        <source>Write in one sentence why these overlap.</source>
        <translation>Schrijf in één zin waarom deze overlappen.</translation>
    </message>
</context>
<context>
    <name>kb::SecondReviewerDialog</name>
    <message>
        <source>Second reviewer</source>
        <translation>Tweede beoordelaar</translation>
    </message>
    <message>
        <source>&amp;Who judges this pair too?</source>
        <translation>&amp;Wie beoordeelt dit paar ook?</translation>
    </message>
    <message>
        <source>That person sees the pair under “Asked of me”.</source>
        <translation>Die persoon ziet het paar bij ‘Aan mij gevraagd’.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Vragen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;ren</translation>
    </message>
</context>
<context>
    <name>ProjectIdea</name>
    <message>
        <source>Making the project idea</source>
        <translation>Projectidee maken</translation>
    </message>
    <message>
        <source>Project idea made: “%1”</source>
        <translation>Projectidee gemaakt: ‘%1’</translation>
    </message>
</context>
<context>
    <name>kb::InviteDialog</name>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Bijeenkomst</translation>
    </message>
    <message>
        <source>Type a part of its code or title</source>
        <translation>Typ een deel van de code of de titel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Uitnodigen</translation>
    </message>
    <message>
        <source>Choose the event.</source>
        <translation>Kies de bijeenkomst.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) put on the list of %1.</source>
        <translation>
            <numerusform>%n persoon op de lijst gezet van %1.</numerusform>
            <numerusform>%n personen op de lijst gezet van %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were on it already.</source>
        <translation>
            <numerusform>%n stond er al op.</numerusform>
            <numerusform>%n stonden er al op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: does not want to be approached.</source>
        <translation>
            <numerusform>%n niet: wil niet worden benaderd.</numerusform>
            <numerusform>%n niet: willen niet worden benaderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviting %n person(s)</source>
        <translation>
            <numerusform>%n persoon uitnodigen</numerusform>
            <numerusform>%n personen uitnodigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::OpenedFiles</name>
    <message>
        <source>This is not a document, so it is not opened from here. Save a copy of it if you trust it.</source>
        <translation>Dit is geen document. Daarom wordt het hier niet geopend. Bewaar een kopie als u het vertrouwt.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>kb::RecordTable</name>
    <message>
        <source>Reading…</source>
        <translation>Wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>kb::PicturePage</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Toon als &amp;tabel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Leesvenster</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Print on A&amp;3…</source>
        <translation>Afdrukken op A&amp;3…</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>Be&amp;waren als plaatje…</translation>
    </message>
    <message>
        <source>Print on A&amp;4…</source>
        <translation>Afdrukken op A&amp;4…</translation>
    </message>
</context>
<context>
    <name>SaveDrawing</name>
    <message>
        <source>Save as a picture</source>
        <translation>Bewaren als plaatje</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Plaatjes (*.svg)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation>Het plaatje staat in %1.</translation>
    </message>
</context>
<context>
    <name>kb::GapMapPage</name>
    <message>
        <source>Evidence-gap map</source>
        <translation>Lacunekaart</translation>
    </message>
    <message>
        <source>The arrow keys walk over the cells, Enter goes to what is in one. Plus and minus open and close a row.</source>
        <translation>Met de pijltjes loopt u over de cellen, Enter gaat naar wat in een cel staat. Plus en min klappen een rij open en dicht.</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>R&amp;ijen</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>K&amp;olommen</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>Weerga&amp;ve</translation>
    </message>
    <message>
        <source>How good: a mark for each study</source>
        <translation>Sterkte: een teken per studie</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>&amp;List what is here</source>
        <translation>&amp;Lijst van wat hier staat</translation>
    </message>
    <message>
        <source>&amp;New question in this cell…</source>
        <translation>&amp;Maak vraag in deze cel…</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Als tabel &amp;kopiëren</translation>
    </message>
    <message>
        <source>New question in this cell</source>
        <translation>Maak vraag in deze cel</translation>
    </message>
    <message>
        <source>&amp;What must be known?</source>
        <translation>&amp;Wat moet u weten?</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schrijf de vraag op.</translation>
    </message>
    <message>
        <source>&amp;Make the question</source>
        <translation>&amp;Maak de vraag</translation>
    </message>
    <message>
        <source>New pro&amp;ject idea for this row…</source>
        <translation>Nieuw pro&amp;jectidee voor deze rij…</translation>
    </message>
    <message>
        <source>No &amp;gap, because…</source>
        <translation>&amp;Geen lacune, omdat…</translation>
    </message>
    <message>
        <source>A gap a&amp;fter all</source>
        <translation>Toch e&amp;en lacune</translation>
    </message>
    <message>
        <source>S&amp;how what is not in the map</source>
        <translation>Toon wat &amp;niet in de kaart staat</translation>
    </message>
    <message>
        <source>New project idea for this row</source>
        <translation>Nieuw projectidee voor deze rij</translation>
    </message>
    <message>
        <source>&amp;What is the research about?</source>
        <translation>&amp;Waar gaat het onderzoek over?</translation>
    </message>
    <message>
        <source>Write what the research is about.</source>
        <translation>Schrijf op waar het onderzoek over gaat.</translation>
    </message>
    <message>
        <source>&amp;Make the project idea</source>
        <translation>&amp;Maak het projectidee</translation>
    </message>
    <message>
        <source>This is no gap</source>
        <translation>Dit is geen lacune</translation>
    </message>
    <message>
        <source>&amp;Why need this not be known, or not now?</source>
        <translation>&amp;Waarom hoeft u dit niet te weten, of niet nu?</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Schrijf op waarom.</translation>
    </message>
    <message>
        <source>&amp;No gap</source>
        <translation>&amp;Geen lacune</translation>
    </message>
    <message>
        <source>%1: no gap</source>
        <translation>%1: geen lacune</translation>
    </message>
    <message>
        <source>%1: a gap after all</source>
        <translation>%1: toch een lacune</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a table.</source>
        <translation>De kaart staat als tabel op het klembord.</translation>
    </message>
    <message>
        <source>Close the ro&amp;w</source>
        <translation>Rij di&amp;chtklappen</translation>
    </message>
    <message>
        <source>O&amp;pen the row</source>
        <translation>Rij open&amp;klappen</translation>
    </message>
    <message>
        <source>Close &amp;all rows</source>
        <translation>Alle rijen dicht&amp;klappen</translation>
    </message>
    <message>
        <source>Open all &amp;rows</source>
        <translation>Alle rijen o&amp;penklappen</translation>
    </message>
    <message>
        <source>Nothing to show here yet. Choose other rows, or add concepts to your questions and studies.</source>
        <translation>Hier is nog niets te zien. Kies andere rijen, of geef uw vragen en studies begrippen.</translation>
    </message>
    <message>
        <source>Bubbles: larger for more</source>
        <translation>Bollen: groter bij meer</translation>
    </message>
    <message>
        <source>Heat: denser for more</source>
        <translation>Warmte: voller vak bij meer</translation>
    </message>
    <message>
        <source>Bars: longer for more</source>
        <translation>Balken: langer bij meer</translation>
    </message>
    <message>
        <source>Show who filled &amp;the cells</source>
        <translation>Toon &amp;wie de cellen vulde</translation>
    </message>
    <message>
        <source>Save as a ta&amp;ble…</source>
        <translation>Bewaren als ta&amp;bel…</translation>
    </message>
</context>
<context>
    <name>kb::QuestionNetworkPage</name>
    <message>
        <source>Network of questions</source>
        <translation>Netwerk van vragen</translation>
    </message>
    <message>
        <source>The arrow keys follow the lines, Page Down goes to the next question, Enter to its overlaps.</source>
        <translation>Met de pijltjes volgt u de lijnen, Page Down gaat naar de volgende vraag, Enter naar de overlap ervan.</translation>
    </message>
    <message>
        <source>No questions that overlap in this selection.</source>
        <translation>Geen vragen met overlap in deze selectie.</translation>
    </message>
    <message>
        <source>Compute now</source>
        <translation>Nu berekenen</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>&amp;Overlap</translation>
    </message>
    <message>
        <source>Strong and probable</source>
        <translation>Sterk en waarschijnlijk</translation>
    </message>
    <message>
        <source>Only strong</source>
        <translation>Alleen sterk</translation>
    </message>
    <message>
        <source>Also weak</source>
        <translation>Ook zwak</translation>
    </message>
    <message>
        <source>Open the &amp;question</source>
        <translation>Open de &amp;vraag</translation>
    </message>
    <message>
        <source>Compute a&amp;gain</source>
        <translation>O&amp;pnieuw berekenen</translation>
    </message>
</context>
<context>
    <name>MapPlace</name>
    <message>
        <source>all studies</source>
        <translation>alle studies</translation>
    </message>
    <message>
        <source>No gap, because</source>
        <translation>Geen lacune, omdat</translation>
    </message>
    <message>
        <source>Not in the map</source>
        <translation>Niet in de kaart</translation>
    </message>
    <message>
        <source>Studies, strong or reviewed</source>
        <translation>Studies, sterk of getoetst</translation>
    </message>
    <message>
        <source>Other studies</source>
        <translation>Overige studies</translation>
    </message>
    <message>
        <source>Studies that are out of date</source>
        <translation>Studies ouder dan de norm</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>None here.</source>
        <translation>Hier zijn er geen.</translation>
    </message>
    <message>
        <source>Open questions of this row</source>
        <translation>Open vragen van deze rij</translation>
    </message>
    <message>
        <source>Signals of this row</source>
        <translation>Signalen van deze rij</translation>
    </message>
    <message>
        <source>Running projects of this row</source>
        <translation>Lopende projecten van deze rij</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studie</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>Let somebody else look at these studies too: two people see more.</source>
        <translation>Laat ook iemand anders naar deze studies kijken: twee mensen zien meer.</translation>
    </message>
    <message>
        <source>Filled by one person</source>
        <translation>Gevuld door één persoon</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 cell(s) %n was filled by one person.</source>
        <translation>
            <numerusform>Van %1 cellen is er %n door één persoon gevuld.</numerusform>
            <numerusform>Van %1 cellen zijn er %n door één persoon gevuld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n other cell(s) it is not known who filled them.</source>
        <translation>
            <numerusform>Van %n andere cel is niet bekend wie die vulde.</numerusform>
            <numerusform>Van %n andere cellen is niet bekend wie die vulden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who wrote the findings of a study filled the cells where it stands.</source>
        <translation>Wie de bevindingen van een studie schreef, vulde de cellen waar de studie staat.</translation>
    </message>
    <message>
        <source>Without findings, who placed the study in that row did.</source>
        <translation>Heeft een studie geen bevindingen, dan telt wie de studie in die rij plaatste.</translation>
    </message>
    <message>
        <source>Without findings it is not known who did: these rows are what a study says of itself.</source>
        <translation>Heeft een studie geen bevindingen, dan is niet bekend wie dat deed: deze rijen volgen uit de studie zelf.</translation>
    </message>
    <message>
        <source>Who filled the cells</source>
        <translation>Wie de cellen vulde</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Hoe dit is geteld</translation>
    </message>
</context>
<context>
    <name>NetworkQuestion</name>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>Overlaps with</source>
        <translation>Overlap met</translation>
    </message>
    <message>
        <source>Its overlap with this group is weaker than what is shown.</source>
        <translation>De overlap met deze groep is zwakker dan wat is getoond.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Eenheden</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Saving and copies</source>
        <translation>Bewaren en kopieën</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
</context>
<context>
    <name>kb::CopyChoices</name>
    <message>
        <source>Make a copy by &amp;itself</source>
        <translation>Maak vanzelf een kop&amp;ie</translation>
    </message>
    <message>
        <source>Also when a bank is &amp;opened</source>
        <translation>Ook bij het &amp;openen van een kennisbank</translation>
    </message>
    <message>
        <source>Also when a bank is c&amp;losed</source>
        <translation>Ook bij het s&amp;luiten van een kennisbank</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>After half an hour of work.</source>
        <translation>Na een half uur werk.</translation>
    </message>
    <message>
        <source>When its last changes are in no copy yet.</source>
        <translation>Als de laatste wijzigingen nog in geen kopie staan.</translation>
    </message>
    <message>
        <source>When something was changed.</source>
        <translation>Als er iets is gewijzigd.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>&amp;Newest copies to keep</source>
        <translation>&amp;Nieuwste kopieën die blijven</translation>
    </message>
    <message>
        <source>&amp;Earlier weeks to keep</source>
        <translation>&amp;Eerdere weken die blijven</translation>
    </message>
    <message>
        <source>One copy of each week.</source>
        <translation>Van elke week één kopie.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Pl&amp;ace of the copies</source>
        <translation>&amp;Plaats van de kopieën</translation>
    </message>
    <message>
        <source>Empty: in a folder beside the bank.</source>
        <translation>Leeg: in een map naast de kennisbank.</translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>Kies een &amp;map…</translation>
    </message>
    <message>
        <source>Place of the copies</source>
        <translation>Plaats van de kopieën</translation>
    </message>
    <message>
        <source>Choose a folder, or leave it empty.</source>
        <translation>Kies een map, of laat het veld leeg.</translation>
    </message>
</context>
<context>
    <name>kb::GapSettings</name>
    <message>
        <source>Who asks for it</source>
        <translation>Wie vraagt erom</translation>
    </message>
    <message>
        <source>&amp;Needed</source>
        <translation>&amp;Nodig</translation>
    </message>
    <message>
        <source>a question that must be answered</source>
        <translation>een vraag die beantwoord moet worden</translation>
    </message>
    <message>
        <source>&amp;Day is near</source>
        <translation>&amp;Dag nadert</translation>
    </message>
    <message>
        <source>of the answer or the decision</source>
        <translation>van het antwoord of het besluit</translation>
    </message>
    <message>
        <source>Si&amp;gnal</source>
        <translation>Si&amp;gnaal</translation>
    </message>
    <message>
        <source>A day counts f&amp;rom</source>
        <translation>Een dag telt &amp;vanaf</translation>
    </message>
    <message>
        <source>months before it; more and more until the day itself.</source>
        <translation>maanden ervoor. Hoe dichterbij, hoe meer punten.</translation>
    </message>
    <message>
        <source>How much is there already</source>
        <translation>Hoeveel al bekend is</translation>
    </message>
    <message>
        <source>impact times likelihood; 5 × 5 counts in full</source>
        <translation>gevolg maal kans; 5 × 5 telt helemaal mee</translation>
    </message>
</context>
<context>
    <name>kb::GeneralSettings</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datums</translation>
    </message>
    <message>
        <source>On the screen. Papers keep the name of the month.</source>
        <translation>Op het scherm. Op papier blijft de naam van de maand staan.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tekst&amp;grootte</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Boven</translation>
    </message>
    <message>
        <source>Ta&amp;bs</source>
        <translation>Tabb&amp;laden</translation>
    </message>
</context>
<context>
    <name>kb::KeySettings</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Co&amp;mmands</source>
        <translation>&amp;Opdrachten</translation>
    </message>
    <message>
        <source>Lists and records have keys of their own; see the help.</source>
        <translation>Lijsten en records hebben eigen toetsen. U vindt ze in de help.</translation>
    </message>
    <message>
        <source>&amp;Key of this command</source>
        <translation>&amp;Toets van deze opdracht</translation>
    </message>
    <message>
        <source>Press the key, together with Ctrl.</source>
        <translation>Druk op de toets, samen met Ctrl.</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Geen toets</translation>
    </message>
    <message>
        <source>All keys back to the &amp;default</source>
        <translation>Alle toetsen terug naar de stan&amp;daard</translation>
    </message>
</context>
<context>
    <name>kb::OverlapSettings</name>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Stron&amp;g from</source>
        <translation>&amp;Sterk vanaf</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>punten van 100</translation>
    </message>
    <message>
        <source>&amp;Probable from</source>
        <translation>&amp;Waarschijnlijk vanaf</translation>
    </message>
    <message>
        <source>&amp;Weak from</source>
        <translation>Zwa&amp;k vanaf</translation>
    </message>
    <message>
        <source>Also c&amp;ompare within one unit</source>
        <translation>&amp;Vergelijk ook binnen één eenheid</translation>
    </message>
    <message>
        <source>What you change here counts when the overlaps are computed again.</source>
        <translation>Wat u hier wijzigt, telt als de overlap opnieuw is berekend.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Words that do not count</source>
        <translation>Woorden die niet meetellen</translation>
    </message>
    <message>
        <source>Besides the common words that never count.</source>
        <translation>Naast de gewone woorden die nooit meetellen.</translation>
    </message>
    <message>
        <source>What each reason counts for</source>
        <translation>Hoe zwaar elke reden telt</translation>
    </message>
    <message>
        <source>Strong must be above probable, and probable above weak.</source>
        <translation>Sterk moet hoger zijn dan waarschijnlijk, en waarschijnlijk hoger dan zwak.</translation>
    </message>
    <message numerus="yes">
        <source>points of 100: %n pair(s)</source>
        <translation>
            <numerusform>punten van 100: %n paar</numerusform>
            <numerusform>punten van 100: %n paren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points of 100: at least %n pair(s)</source>
        <translation>
            <numerusform>punten van 100: ten minste %n paar</numerusform>
            <numerusform>punten van 100: ten minste %n paren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::PrintSettings</name>
    <message>
        <source>With serifs</source>
        <translation>Letters met streepjes</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Letters zonder streepjes</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Letter is common in the Caribbean.</source>
        <translation>Letter is gebruikelijk in het Caribisch gebied.</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>Letter&amp;type</translation>
    </message>
    <message>
        <source>of running text</source>
        <translation>van de gewone tekst</translation>
    </message>
    <message>
        <source>Letter&amp;head</source>
        <translation>Brief&amp;hoofd</translation>
    </message>
    <message>
        <source>It is printed above the title of every paper.</source>
        <translation>Dit staat boven de titel van elke afdruk.</translation>
    </message>
    <message>
        <source>&amp;Line at the foot of every paper</source>
        <translation>&amp;Regel onder aan elke afdruk</translation>
    </message>
    <message>
        <source>Empty: the knowledge group with its mailbox.</source>
        <translation>Leeg: de kennisgroep met het e-mailadres.</translation>
    </message>
    <message>
        <source>&amp;Empty lines on an attendance list</source>
        <translation>&amp;Lege regels op een presentielijst</translation>
    </message>
    <message>
        <source>Choose this when your unit does so with lists on paper.</source>
        <translation>Kies dit als uw eenheid dat met lijsten op papier ook doet.</translation>
    </message>
    <message>
        <source>An attendance list says that it is &amp;destroyed after 30 days</source>
        <translation>Een presentielijst zegt dat zij na 30 dagen wordt &amp;vernietigd</translation>
    </message>
    <message>
        <source>Bulletin: how to s&amp;ubscribe or unsubscribe</source>
        <translation>Signalering: aan- en af&amp;melden</translation>
    </message>
    <message>
        <source>Empty: by e-mail to the mailbox of the unit.</source>
        <translation>Leeg: met een e-mail naar het e-mailadres van de eenheid.</translation>
    </message>
    <message>
        <source>Numbers: [3]</source>
        <translation>Nummers: [3]</translation>
    </message>
    <message>
        <source>Author and year: (Kuipers, 2024)</source>
        <translation>Auteur en jaar: (Kuipers, 2024)</translation>
    </message>
    <message>
        <source>Notes, behind the text</source>
        <translation>Noten, achter de tekst</translation>
    </message>
    <message>
        <source>C&amp;itations in advice</source>
        <translation>Ver&amp;wijzingen in een advies</translation>
    </message>
    <message>
        <source>&amp;Blocks of an advice</source>
        <translation>Bl&amp;okken van een advies</translation>
    </message>
    <message>
        <source>F2 gives a block another name.</source>
        <translation>Met F2 krijgt een blok een andere naam.</translation>
    </message>
</context>
<context>
    <name>kb::PrivacySettings</name>
    <message>
        <source>Data of people are looked at &amp;again after</source>
        <translation>Gegevens van personen &amp;opnieuw bekijken na</translation>
    </message>
    <message>
        <source>months. A new person begins with it; Today says when it is time.</source>
        <translation>maanden. Dit geldt voor nieuwe personen. Vandaag laat zien wanneer het tijd is.</translation>
    </message>
</context>
<context>
    <name>kb::ProfileSettings</name>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Uw naam</translation>
    </message>
    <message>
        <source>Shown in the log and in tasks.</source>
        <translation>Zo staat u in het logboek en bij taken.</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Voorletters</translation>
    </message>
    <message>
        <source>They follow your name in the log.</source>
        <translation>Ze staan achter uw naam in het logboek.</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>Uw &amp;rol</translation>
    </message>
    <message>
        <source>It decides what Today shows you at first.</source>
        <translation>Uw rol bepaalt wat Vandaag u eerst laat zien.</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Vul uw naam in.</translation>
    </message>
</context>
<context>
    <name>kb::ResearchSettings</name>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Knowledge is &amp;old after</source>
        <translation>Kennis is &amp;verouderd na</translation>
    </message>
    <message>
        <source>months; a new dossier begins with it, and can have a term of its own.</source>
        <translation>maanden. Een nieuw dossier begint ermee, en kan een eigen termijn krijgen.</translation>
    </message>
    <message>
        <source>A study is un&amp;used after</source>
        <translation>Een studie is &amp;ongebruikt na</translation>
    </message>
    <message>
        <source>Results of research</source>
        <translation>Resultaten van onderzoek</translation>
    </message>
    <message>
        <source>Made &amp;public within</source>
        <translation>O&amp;penbaar binnen</translation>
    </message>
    <message>
        <source>days after delivery; Today and the gaps count with it.</source>
        <translation>dagen na de oplevering. Vandaag en de lacunes rekenen ermee.</translation>
    </message>
    <message>
        <source>&amp;Reaction of policy within</source>
        <translation>Beleids&amp;reactie binnen</translation>
    </message>
    <message>
        <source>months after publication</source>
        <translation>maanden na de publicatie</translation>
    </message>
    <message>
        <source>Questions and decisions</source>
        <translation>Vragen en besluiten</translation>
    </message>
    <message>
        <source>A &amp;question is urgent within</source>
        <translation>Een vraa&amp;g is dringend vanaf</translation>
    </message>
    <message>
        <source>months before the answer is needed</source>
        <translation>maanden voordat het antwoord nodig is</translation>
    </message>
    <message>
        <source>A &amp;decision is near within</source>
        <translation>Een bes&amp;luit is dichtbij vanaf</translation>
    </message>
    <message>
        <source>months before its day</source>
        <translation>maanden vóór de dag van het besluit</translation>
    </message>
    <message>
        <source>months since it was issued; of research in commission Today tells it too.</source>
        <translation>maanden na de uitgave. Van onderzoek in opdracht zegt Vandaag het ook.</translation>
    </message>
    <message>
        <source>Institutes</source>
        <translation>Instituten</translation>
    </message>
    <message>
        <source>No contact with an &amp;institute for</source>
        <translation>Geen contact met een &amp;instituut gedurende</translation>
    </message>
    <message>
        <source>months, while research of it is running; Today and the list count with it.</source>
        <translation>maanden, terwijl er onderzoek loopt. Vandaag en de lijst rekenen ermee.</translation>
    </message>
</context>
<context>
    <name>kb::SettingsPage</name>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: standaardwaarde terugzetten</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Standaardwaarde terugzetten</translation>
    </message>
</context>
<context>
    <name>kb::ShortKeys</name>
    <message>
        <source>Choose a key together with Ctrl, or a function key.</source>
        <translation>Kies een toets samen met Ctrl, of een functietoets.</translation>
    </message>
    <message>
        <source>Texts are edited with this key. Choose another.</source>
        <translation>Met deze toets bewerkt u tekst. Kies een andere.</translation>
    </message>
    <message>
        <source>“%1” has this key. Choose another.</source>
        <translation>‘%1’ heeft deze toets. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>kb::SignalSettings</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>&amp;Urgent within</source>
        <translation>&amp;Dringend binnen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>&amp;Large from</source>
        <translation>&amp;Groot vanaf</translation>
    </message>
    <message>
        <source>impact times likelihood</source>
        <translation>gevolg maal kans</translation>
    </message>
    <message>
        <source>S&amp;mall up to</source>
        <translation>&amp;Klein tot en met</translation>
    </message>
    <message>
        <source>Signals among the gaps</source>
        <translation>Signalen bij de lacunes</translation>
    </message>
    <message>
        <source>&amp;Days without a dossier</source>
        <translation>Dagen zonder d&amp;ossier</translation>
    </message>
    <message>
        <source>After these a signal is a gap.</source>
        <translation>Daarna is een signaal een lacune.</translation>
    </message>
    <message>
        <source>Mont&amp;hs that signals count</source>
        <translation>&amp;Maanden dat signalen tellen</translation>
    </message>
    <message>
        <source>Older signals make no subject a gap.</source>
        <translation>Oudere signalen maken van een onderwerp geen lacune.</translation>
    </message>
    <message>
        <source>Si&amp;gnals at least</source>
        <translation>Mi&amp;nstens zoveel signalen</translation>
    </message>
    <message>
        <source>about a subject that is a gap</source>
        <translation>over een onderwerp dat een lacune is</translation>
    </message>
    <message>
        <source>Studies at m&amp;ost</source>
        <translation>&amp;Hoogstens zoveel studies</translation>
    </message>
    <message>
        <source>about the same subject</source>
        <translation>over hetzelfde onderwerp</translation>
    </message>
    <message>
        <source>Large must be above small.</source>
        <translation>Groot moet hoger zijn dan klein.</translation>
    </message>
</context>
<context>
    <name>kb::UnitSettings</name>
    <message>
        <source>%1 (your own unit)</source>
        <translation>%1 (uw eigen eenheid)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Eenheid</translation>
    </message>
    <message>
        <source>&amp;Name in Dutch</source>
        <translation>&amp;Naam in het Nederlands</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Naam in het En&amp;gels</translation>
    </message>
    <message>
        <source>&amp;Knowledge group</source>
        <translation>&amp;Kennisgroep</translation>
    </message>
    <message>
        <source>The group that readers of your papers can ask.</source>
        <translation>Daar kunnen lezers terecht met vragen.</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>E-&amp;mailadres</translation>
    </message>
    <message>
        <source>It is printed at the foot of every paper of this unit.</source>
        <translation>Dit adres staat onder aan elke afdruk van deze eenheid.</translation>
    </message>
    <message>
        <source>Only the unit itself can change its data.</source>
        <translation>Alleen de eenheid zelf kan deze gegevens wijzigen.</translation>
    </message>
    <message>
        <source>Fill in the name of the unit.</source>
        <translation>Vul de naam van de eenheid in.</translation>
    </message>
    <message>
        <source>Write an address such as kennis@example.org.</source>
        <translation>Schrijf een adres zoals kennis@example.org.</translation>
    </message>
</context>
<context>
    <name>kb::RecordWindow</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw doen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Venster</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volgend &amp;deel</translation>
    </message>
    <message>
        <source>&amp;Help on this screen</source>
        <translation>&amp;Help bij dit scherm</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>kb::ApproachPicker</name>
    <message>
        <source>type a word or the name of a new approach</source>
        <translation>typ een woord of de naam van een nieuwe aanpak</translation>
    </message>
    <message>
        <source>something that is not here any more</source>
        <translation>iets wat hier niet meer is</translation>
    </message>
    <message>
        <source>Choose an approach from the list, or your own words in its last line.</source>
        <translation>Kies een aanpak uit de lijst, of uw eigen woorden op de laatste regel.</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Add a &amp;finding</source>
        <translation>&amp;Bevinding toevoegen</translation>
    </message>
    <message>
        <source>No findings yet. What does this study say about an approach?</source>
        <translation>Nog geen bevindingen. Wat zegt deze studie over een aanpak?</translation>
    </message>
    <message>
        <source>What is needed for it to work</source>
        <translation>Wat nodig is om het te laten werken</translation>
    </message>
    <message>
        <source>Choose about which approach this is.</source>
        <translation>Kies over welke aanpak dit gaat.</translation>
    </message>
    <message>
        <source>Write in one sentence what was found.</source>
        <translation>Schrijf in één zin wat er is gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n bevinding</numerusform>
            <numerusform>%n bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. This counts findings; always read the studies.</source>
        <translation>%1: %2. Dit oordeel is een telling van bevindingen. Lees altijd de studies.</translation>
    </message>
</context>
<context>
    <name>UsesPage</name>
    <message>
        <source>Use in policy</source>
        <translation>Gebruik in beleid</translation>
    </message>
    <message>
        <source>Record &amp;use</source>
        <translation>&amp;Gebruik vastleggen</translation>
    </message>
    <message>
        <source>No use yet. Where did this help, or why was it left aside?</source>
        <translation>Nog geen gebruik. Waar hielp dit, of waarom is het niet gebruikt?</translation>
    </message>
    <message>
        <source>For example Kamerstukken II 2025/26, 36800, nr. 12</source>
        <translation>Bijvoorbeeld Kamerstukken II 2025/26, 36800, nr. 12</translation>
    </message>
    <message>
        <source>Choose who used it.</source>
        <translation>Kies wie het heeft gebruikt.</translation>
    </message>
    <message>
        <source>Fill in when it was used.</source>
        <translation>Vul in wanneer het is gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n keer gebruikt</numerusform>
            <numerusform>%n keer gebruikt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportContent</name>
    <message>
        <source>DOI %1, which is right</source>
        <translation>DOI %1, die klopt</translation>
    </message>
    <message>
        <source>Concepts: %1</source>
        <translation>Begrippen: %1</translation>
    </message>
    <message>
        <source>Proposal for a new concept: %1</source>
        <translation>Voorstel voor een nieuw begrip: %1</translation>
    </message>
</context>
<context>
    <name>kb::ReportFormDialog</name>
    <message>
        <source>Overlap report</source>
        <translation>Overlaprapport</translation>
    </message>
    <message>
        <source>All units, each from a page of its own</source>
        <translation>Alle DG’s, elk vanaf een eigen bladzijde</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Vorm</translation>
    </message>
    <message>
        <source>For &amp;unit</source>
        <translation>Voor &amp;DG</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Show the report</source>
        <translation>&amp;Rapport tonen</translation>
    </message>
    <message>
        <source>Everything: each strong overlap with its points, and all that belongs to it.</source>
        <translation>Alles: elke sterke overlap met de punten, en alles wat erbij hoort.</translation>
    </message>
    <message>
        <source>What is to be decided, with boxes to tick and room to write.</source>
        <translation>Wat er te besluiten is, met vakjes om aan te kruisen en ruimte om te schrijven.</translation>
    </message>
    <message>
        <source>What concerns one unit: its overlaps, what it can use, and what others can take from it.</source>
        <translation>Wat over één DG gaat: de overlap, wat het DG kan gebruiken en wat anderen ervan kunnen gebruiken.</translation>
    </message>
    <message>
        <source>The figures and the main opportunities, on one page.</source>
        <translation>De cijfers en de belangrijkste kansen, op één bladzijde.</translation>
    </message>
    <message>
        <source>List pairs that are set &amp;aside, with the reasons</source>
        <translation>&amp;Weggelegde paren opnemen, met de redenen</translation>
    </message>
</context>
<context>
    <name>kb::PickDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>LevelPaper</name>
    <message>
        <source>From %1 points an overlap is strong, from %2 probable, from %3 weak.</source>
        <translation>Vanaf %1 punten is overlap sterk, vanaf %2 waarschijnlijk, vanaf %3 zwak.</translation>
    </message>
    <message numerus="yes">
        <source>With %n point(s) more it would be %1.</source>
        <translation>
            <numerusform>Met %n punt meer is het %1.</numerusform>
            <numerusform>Met %n punten meer is het %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both name the same code: such a pair is always strong.</source>
        <translation>Beide noemen dezelfde code: zo’n paar is altijd sterk.</translation>
    </message>
    <message>
        <source>The sum</source>
        <translation>De som</translation>
    </message>
    <message>
        <source>Total: %1 of 100</source>
        <translation>Totaal: %1 van 100</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Waarom dit niveau</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>A person put this overlap in the list. It has no points and no level.</source>
        <translation>Iemand heeft deze overlap met de hand toegevoegd. Die heeft geen punten en geen niveau.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>People confirmed this overlap. The last run does not find it any more, so it has no points and no level.</source>
        <translation>Mensen hebben deze overlap bevestigd. De laatste vergelijking vindt hem niet meer. Daarom heeft hij geen punten en geen niveau.</translation>
    </message>
    <message>
        <source>It is of a group of questions about which something was agreed. The last run does not find this overlap any more, so it has no points and no level.</source>
        <translation>Deze overlap hoort bij een groep vragen waarover een afspraak is gemaakt. De laatste vergelijking vindt hem niet meer. Daarom heeft hij geen punten en geen niveau.</translation>
    </message>
</context>
<context>
    <name>WrittenGapSection</name>
    <message>
        <source>Gaps that came up here</source>
        <translation>Lacunes die hier naar voren kwamen</translation>
    </message>
</context>
<context>
    <name>ApproachPaper</name>
    <message>
        <source>What studies found</source>
        <translation>Wat studies vonden</translation>
    </message>
    <message>
        <source>%1 · Approach</source>
        <translation>%1 · Aanpak</translation>
    </message>
    <message>
        <source>no longer in use</source>
        <translation>niet meer in gebruik</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>No findings yet. Open a study and choose “Add a finding”.</source>
        <translation>Nog geen bevindingen. Open een studie en kies ‘Bevinding toevoegen’.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Works only if</source>
        <translation>Werkt alleen als</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
</context>
<context>
    <name>MergeApproaches</name>
    <message>
        <source>Select one approach, or two.</source>
        <translation>Kies één aanpak, of twee.</translation>
    </message>
    <message>
        <source>Only the unit that owns an approach can merge it into another.</source>
        <translation>Alleen de eenheid van wie een aanpak is, kan die met een andere samenvoegen.</translation>
    </message>
    <message>
        <source>There is no other approach to merge it into.</source>
        <translation>Er is geen andere aanpak om mee samen te voegen.</translation>
    </message>
    <message>
        <source>Merge approaches</source>
        <translation>Aanpakken samenvoegen</translation>
    </message>
    <message>
        <source>This approach &amp;stays</source>
        <translation>Deze aanpak &amp;blijft</translation>
    </message>
    <message>
        <source>The other one goes into it, with its findings, lessons and links.</source>
        <translation>De andere aanpak komt erbij, met de bevindingen, ervaringen en koppelingen.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>Merging the approaches</source>
        <translation>De aanpakken samenvoegen</translation>
    </message>
    <message>
        <source>%1 is merged into %2.</source>
        <translation>%1 is samengevoegd met %2.</translation>
    </message>
</context>
<context>
    <name>WhatWorksPage</name>
    <message>
        <source>&amp;New approach</source>
        <translation>&amp;Nieuwe aanpak</translation>
    </message>
    <message>
        <source>No findings yet. Open a study and choose “Add a finding”.</source>
        <translation>Nog geen bevindingen. Open een studie en kies ‘Bevinding toevoegen’.</translation>
    </message>
    <message>
        <source>To the studies</source>
        <translation>Naar de studies</translation>
    </message>
    <message>
        <source>Search in name and description</source>
        <translation>Zoek in naam en omschrijving</translation>
    </message>
    <message numerus="yes">
        <source>Put %n approach(es) in the trash?</source>
        <translation>
            <numerusform>%n aanpak naar de prullenbak?</numerusform>
            <numerusform>%n aanpakken naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Strength from</source>
        <translation>Sterkte vanaf</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>New fin&amp;ding…</source>
        <translation>Nieuwe &amp;bevinding…</translation>
    </message>
    <message>
        <source>Mer&amp;ge approaches…</source>
        <translation>Aanpakken &amp;samenvoegen…</translation>
    </message>
</context>
<context>
    <name>kb::ApproachEditor</name>
    <message>
        <source>New approach</source>
        <translation>Nieuwe aanpak</translation>
    </message>
    <message>
        <source>%1 · Approach</source>
        <translation>%1 · Aanpak</translation>
    </message>
    <message>
        <source>What is the approach called?</source>
        <translation>Hoe heet de aanpak?</translation>
    </message>
    <message>
        <source>Write the name of the approach.</source>
        <translation>Schrijf de naam van de aanpak.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>An approach that is not in use any more stays where it was named</source>
        <translation>Een aanpak die niet meer in gebruik is, blijft staan waar die is genoemd</translation>
    </message>
    <message>
        <source>What belongs to it goes over to that approach, when you save</source>
        <translation>Wat erbij hoort, gaat bij het bewaren over naar die aanpak</translation>
    </message>
</context>
<context>
    <name>kb::StudyChoiceDialog</name>
    <message>
        <source>New finding</source>
        <translation>Nieuwe bevinding</translation>
    </message>
    <message>
        <source>About %1. A finding is written down in its study.</source>
        <translation>Over %1. Een bevinding legt u vast bij de studie waarin die staat.</translation>
    </message>
    <message>
        <source>In which &amp;study?</source>
        <translation>In welke &amp;studie?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Open the study</source>
        <translation>Studie &amp;openen</translation>
    </message>
</context>
<context>
    <name>ExperiencePaper</name>
    <message>
        <source>%1 · Lesson</source>
        <translation>%1 · Ervaring</translation>
    </message>
    <message>
        <source>Advice to others</source>
        <translation>Advies aan anderen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Wat wij deden</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat goed ging</translation>
    </message>
    <message>
        <source>What did not go well</source>
        <translation>Wat niet goed ging</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Aanpak</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Useful for</source>
        <translation>Nuttig voor</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Meer weten</translation>
    </message>
</context>
<context>
    <name>ExperiencesPage</name>
    <message>
        <source>&amp;New lesson</source>
        <translation>&amp;Nieuwe ervaring</translation>
    </message>
    <message>
        <source>No lessons yet. What did you learn from your last project?</source>
        <translation>Nog geen ervaringen. Wat hebt u geleerd van uw laatste project?</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nieuwe ervaring</translation>
    </message>
    <message>
        <source>Search in title, situation, advice</source>
        <translation>Zoek in titel, situatie, advies</translation>
    </message>
    <message numerus="yes">
        <source>Put %n lesson(s) in the trash?</source>
        <translation>
            <numerusform>%n ervaring naar de prullenbak?</numerusform>
            <numerusform>%n ervaringen naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>From other units</source>
        <translation>Van andere DG’s</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Aanpak</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>O&amp;ffer to a unit…</source>
        <translation>Aan&amp;bieden aan DG…</translation>
    </message>
    <message>
        <source>It is offered to every unit already.</source>
        <translation>Deze ervaring is al aan elke eenheid aangeboden.</translation>
    </message>
    <message>
        <source>Offer to a unit</source>
        <translation>Aanbieden aan DG</translation>
    </message>
    <message>
        <source>&amp;For which unit is it useful?</source>
        <translation>&amp;Voor welke eenheid is dit nuttig?</translation>
    </message>
    <message>
        <source>The lesson says so under “Useful for”.</source>
        <translation>Het staat bij de ervaring onder ‘Nuttig voor’.</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>Aan&amp;bieden</translation>
    </message>
    <message>
        <source>Offered.</source>
        <translation>Aangeboden.</translation>
    </message>
</context>
<context>
    <name>MeetingOffers</name>
    <message>
        <source>The day of this meeting is over. Was it held?</source>
        <translation>De dag van deze bijeenkomst is voorbij. Is zij gehouden?</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Message to the participants…</source>
        <translation>Bericht aan de deelnemers…</translation>
    </message>
    <message>
        <source>The meeting does not take place as planned.</source>
        <translation>De bijeenkomst gaat niet door zoals gepland.</translation>
    </message>
</context>
<context>
    <name>AskLesson</name>
    <message>
        <source>%1 What can others learn from this?</source>
        <translation>%1 Wat kunnen anderen hiervan leren?</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Vastleggen…</translation>
    </message>
    <message>
        <source>The event is closed.</source>
        <translation>De bijeenkomst is afgesloten.</translation>
    </message>
    <message>
        <source>Lesson written down: “%1”</source>
        <translation>Ervaring vastgelegd: ‘%1’</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>kb::LessonDialog</name>
    <message>
        <source>What can others learn from this?</source>
        <translation>Wat kunnen anderen hiervan leren?</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>De ervaring</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Overslaan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>kb::LessonEditor</name>
    <message>
        <source>New lesson</source>
        <translation>Nieuwe ervaring</translation>
    </message>
    <message>
        <source>%1 · Lesson</source>
        <translation>%1 · Ervaring</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Wat hebt u geleerd?</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>Schrijf in een paar woorden waar het over gaat.</translation>
    </message>
    <message>
        <source>Write what you advise others.</source>
        <translation>Schrijf wat u anderen aanraadt.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>The event, project or advice in which you learned it</source>
        <translation>De bijeenkomst, het project of het advies waarin u het leerde</translation>
    </message>
    <message>
        <source>Useful for</source>
        <translation>Nuttig voor</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Begrippen</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>in the order of: %1</source>
        <translation>op volgorde van: %1</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>&amp;New collection</source>
        <translation>&amp;Nieuwe kennisbank</translation>
    </message>
    <message>
        <source>No collections yet. Make one about one subject.</source>
        <translation>Nog geen kennisbanken. Maak er een over één onderwerp.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nieuwe kennisbank</translation>
    </message>
    <message>
        <source>Search in name and description</source>
        <translation>Zoek in naam en omschrijving</translation>
    </message>
    <message numerus="yes">
        <source>Put %n collection(s) in the trash?</source>
        <translation>
            <numerusform>%n kennisbank naar de prullenbak?</numerusform>
            <numerusform>%n kennisbanken naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>public</source>
        <translation>openbaar</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>niet openbaar</translation>
    </message>
    <message>
        <source>&amp;Show its studies</source>
        <translation>&amp;Toon de studies</translation>
    </message>
</context>
<context>
    <name>kb::CollectionEditor</name>
    <message>
        <source>New collection</source>
        <translation>Nieuwe kennisbank</translation>
    </message>
    <message>
        <source>%1 · Collection</source>
        <translation>%1 · Kennisbank</translation>
    </message>
    <message>
        <source>What is the collection called?</source>
        <translation>Hoe heet de kennisbank?</translation>
    </message>
    <message>
        <source>Write the name of the collection.</source>
        <translation>Vul de naam van de kennisbank in.</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Met de hand toegevoegd</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>What fits the rule is in it by itself. Save a filter of the list of studies to choose it here.</source>
        <translation>Wat bij de regel past, staat er vanzelf in. Bewaar een filter van de lijst met studies om het hier te kiezen.</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens; needed when it is public</source>
        <translation>Kleine letters, cijfers en streepjes; nodig als de kennisbank openbaar is</translation>
    </message>
    <message>
        <source>No studies added by hand yet.</source>
        <translation>Nog geen studies met de hand toegevoegd.</translation>
    </message>
    <message>
        <source>Search for one here, or choose “Add to a collection…” in the list of studies.</source>
        <translation>Zoek er hier een, of kies in de lijst met studies ‘Voeg toe aan kennisbank…’.</translation>
    </message>
    <message>
        <source>No exceptions yet.</source>
        <translation>Nog geen uitzonderingen.</translation>
    </message>
    <message>
        <source>Does a study fit the rule, but not belong here? Search for it here, or choose “Take out of a collection…” in the list of studies.</source>
        <translation>Past een studie bij de regel, maar hoort die er niet bij? Zoek die hier, of kies in de lijst met studies ‘Haal uit kennisbank…’.</translation>
    </message>
</context>
<context>
    <name>CollectionPaper</name>
    <message>
        <source>added by hand</source>
        <translation>met de hand toegevoegd</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
    </message>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n studie</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Collection</source>
        <translation>%1 · Kennisbank</translation>
    </message>
    <message>
        <source>public</source>
        <translation>openbaar</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>niet openbaar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>What is in it now</source>
        <translation>Wat er nu in staat</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>As it is now</source>
        <translation>Zoals de regel nu is</translation>
    </message>
    <message>
        <source>No rule: only what is added by hand</source>
        <translation>Geen regel: alleen wat met de hand is toegevoegd</translation>
    </message>
    <message>
        <source>Saved filter “%1”</source>
        <translation>Bewaard filter ‘%1’</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>A rule that this version does not understand: it selects nothing</source>
        <translation>Een regel die deze versie niet begrijpt. De regel kiest niets</translation>
    </message>
</context>
<context>
    <name>CollectionSteps</name>
    <message>
        <source>Add to a collection</source>
        <translation>Voeg toe aan kennisbank</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>&amp;Kennisbank</translation>
    </message>
    <message>
        <source>What is added by hand stays in it, also when the rule changes.</source>
        <translation>Wat met de hand is toegevoegd, blijft erin, ook als de regel verandert.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) added by hand.</source>
        <translation>
            <numerusform>%n studie met de hand toegevoegd.</numerusform>
            <numerusform>%n studies met de hand toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been added before.</source>
        <translation>
            <numerusform>%n was al toegevoegd.</numerusform>
            <numerusform>%n waren al toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of a collection</source>
        <translation>Haal uit kennisbank</translation>
    </message>
    <message>
        <source>What is taken out by hand stays out, also when it fits the rule.</source>
        <translation>Wat met de hand eruit is gehaald, blijft eruit, ook als het bij de regel past.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Eruit halen</translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) taken out by hand.</source>
        <translation>
            <numerusform>%n studie met de hand eruit gehaald.</numerusform>
            <numerusform>%n studies met de hand eruit gehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been taken out before.</source>
        <translation>
            <numerusform>%n was er al uit gehaald.</numerusform>
            <numerusform>%n waren er al uit gehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unit has no collection yet. Make one on the page Collections.</source>
        <translation>Uw eenheid heeft nog geen kennisbank. Maak er een op de pagina Kennisbanken.</translation>
    </message>
</context>
<context>
    <name>ExternalBanksPage</name>
    <message>
        <source>&amp;New knowledge bank of others</source>
        <translation>&amp;Nieuwe kennisbank van anderen</translation>
    </message>
    <message>
        <source>No knowledge banks of others yet. Write down one that you use.</source>
        <translation>Nog geen kennisbanken van anderen. Schrijf er een op die u gebruikt.</translation>
    </message>
    <message>
        <source>New knowledge bank of others</source>
        <translation>Nieuwe kennisbank van anderen</translation>
    </message>
    <message>
        <source>Search in name, owner, content</source>
        <translation>Zoek in naam, eigenaar, inhoud</translation>
    </message>
    <message numerus="yes">
        <source>Put %n knowledge bank(s) of others in the trash?</source>
        <translation>
            <numerusform>%n andere kennisbank naar de prullenbak?</numerusform>
            <numerusform>%n andere kennisbanken naar de prullenbak?</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Not for a year</source>
        <translation>Een jaar lang niet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Openen in &amp;browser</translation>
    </message>
</context>
<context>
    <name>kb::ExternalBankEditor</name>
    <message>
        <source>New knowledge bank of others</source>
        <translation>Nieuwe kennisbank van anderen</translation>
    </message>
    <message>
        <source>%1 · Other knowledge bank</source>
        <translation>%1 · Andere kennisbank</translation>
    </message>
    <message>
        <source>What is the knowledge bank called?</source>
        <translation>Hoe heet de kennisbank?</translation>
    </message>
    <message>
        <source>Write the name of the knowledge bank.</source>
        <translation>Vul de naam van de kennisbank in.</translation>
    </message>
    <message>
        <source>Write which organisation it is of.</source>
        <translation>Vul in van welke organisatie de kennisbank is.</translation>
    </message>
    <message>
        <source>Write its web address.</source>
        <translation>Vul het webadres in.</translation>
    </message>
    <message>
        <source>Write a web address that begins with https://.</source>
        <translation>Vul een webadres in dat begint met https://.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>The organisation whose knowledge bank it is</source>
        <translation>De organisatie van wie de kennisbank is</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Begint met https://</translation>
    </message>
    <message>
        <source>Open &amp;in browser</source>
        <translation>O&amp;penen in browser</translation>
    </message>
    <message>
        <source>Who can use it, and how to get in</source>
        <translation>Voor wie de kennisbank open is, en hoe u erin komt</translation>
    </message>
    <message>
        <source>Preferably a desk, not a person</source>
        <translation>Liever een loket dan een persoon</translation>
    </message>
    <message>
        <source>When somebody last checked that this is still correct</source>
        <translation>Wanneer iemand voor het laatst keek of dit nog klopt</translation>
    </message>
</context>
<context>
    <name>ExternalBankPaper</name>
    <message>
        <source>checked on %1</source>
        <translation>nagekeken op %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nooit nagekeken</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Openen in browser</translation>
    </message>
    <message>
        <source>%1 · Other knowledge bank</source>
        <translation>%1 · Andere kennisbank</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>CopyAddresses</name>
    <message numerus="yes">
        <source>%n e-mail address(es) copied.</source>
        <translation>
            <numerusform>%n e-mailadres gekopieerd.</numerusform>
            <numerusform>%n e-mailadressen gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no e-mail address to copy.</source>
        <translation>Er is geen e-mailadres om te kopiëren.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have none.</source>
        <translation>
            <numerusform>%n persoon heeft er geen.</numerusform>
            <numerusform>%n personen hebben er geen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: does not want to be approached.</source>
        <translation>
            <numerusform>%n niet: wil niet worden benaderd.</numerusform>
            <numerusform>%n niet: willen niet worden benaderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::InviteesPage</name>
    <message>
        <source>No persons yet. Whom do you want to invite?</source>
        <translation>Nog geen personen. Wie wilt u uitnodigen?</translation>
    </message>
    <message>
        <source>Copy the &amp;e-mail addresses</source>
        <translation>&amp;E-mailadressen kopiëren</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribisch Nederland</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatië</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesië</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nieuw-Zeeland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Zuid-Afrika</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
</context>
<context>
    <name>kb::KnownStudies</name>
    <message>
        <source>Link %1…</source>
        <translation>Koppel %1…</translation>
    </message>
    <message>
        <source>Say how far “%1” answers %2</source>
        <translation>Zeg hoever ‘%1’ antwoord geeft op %2</translation>
    </message>
</context>
<context>
    <name>kb::RunNote</name>
    <message>
        <source>Computed: %1</source>
        <translation>Berekend: %1</translation>
    </message>
</context>
<context>
    <name>KindCounts</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studie</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projecten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s)</source>
        <translation>
            <numerusform>%n signalering</numerusform>
            <numerusform>%n signaleringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploration(s)</source>
        <translation>
            <numerusform>%n verkenning</numerusform>
            <numerusform>%n verkenningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n advies</numerusform>
            <numerusform>%n adviezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approach(es)</source>
        <translation>
            <numerusform>%n aanpak</numerusform>
            <numerusform>%n aanpakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n ervaring</numerusform>
            <numerusform>%n ervaringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n begrip</numerusform>
            <numerusform>%n begrippen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institute(s)</source>
        <translation>
            <numerusform>%n instituut</numerusform>
            <numerusform>%n instituten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact moment(s)</source>
        <translation>
            <numerusform>%n contactmoment</numerusform>
            <numerusform>%n contactmomenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n kennisbank</numerusform>
            <numerusform>%n kennisbanken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other knowledge bank(s)</source>
        <translation>
            <numerusform>%n andere kennisbank</numerusform>
            <numerusform>%n andere kennisbanken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n eenheid</numerusform>
            <numerusform>%n eenheden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n gegeven</numerusform>
            <numerusform>%n gegevens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastPages</name>
    <message>
        <source>Linked</source>
        <translation>Gekoppeld</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>kb::NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe aantekening</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Aantekening wijzigen</translation>
    </message>
    <message>
        <source>A personal note never leaves this knowledge bank. A shared one goes along to others.</source>
        <translation>Een persoonlijke aantekening blijft altijd in deze kennisbank. Een gedeelde gaat mee naar anderen.</translation>
    </message>
    <message>
        <source>&amp;Keep note</source>
        <translation>Aantekening &amp;bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Write what you want to remember.</source>
        <translation>Schrijf op wat u wilt onthouden.</translation>
    </message>
    <message>
        <source>Throw away what you wrote?</source>
        <translation>Wilt u weggooien wat u schreef?</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Verder schrijven</translation>
    </message>
</context>
<context>
    <name>kb::NotesPage</name>
    <message>
        <source>&amp;New note…</source>
        <translation>Nieuwe aan&amp;tekening…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Wegh&amp;alen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Aantekeningen (%1)</translation>
    </message>
    <message>
        <source>Save this first; then you can write notes about it.</source>
        <translation>Bewaar dit eerst. Daarna kunt u er aantekeningen bij maken.</translation>
    </message>
    <message>
        <source>No notes yet. A note is for yourself, or for all who may read this.</source>
        <translation>Nog geen aantekeningen. Een aantekening is voor uzelf, of voor iedereen die dit mag lezen.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>De aantekening is bewaard.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>De aantekening is weggehaald.</translation>
    </message>
    <message>
        <source>You can only read this knowledge bank now.</source>
        <translation>U kunt deze kennisbank nu alleen lezen.</translation>
    </message>
    <message>
        <source>Choose a note first.</source>
        <translation>Kies eerst een aantekening.</translation>
    </message>
    <message>
        <source>Another unit wrote this note: you can only read it.</source>
        <translation>Een andere eenheid schreef deze aantekening: u kunt die alleen lezen.</translation>
    </message>
</context>
<context>
    <name>kb::OrganisationPage</name>
    <message>
        <source>Print the &amp;list…</source>
        <translation>&amp;Lijst afdrukken…</translation>
    </message>
    <message>
        <source>There is no unit in this bank.</source>
        <translation>Er is geen eenheid in deze kennisbank.</translation>
    </message>
    <message>
        <source>Search in code, name and knowledge group</source>
        <translation>Zoek in afkorting, naam en kennisgroep</translation>
    </message>
    <message>
        <source>In this bank</source>
        <translation>In deze kennisbank</translation>
    </message>
    <message>
        <source>Something is here of it</source>
        <translation>Hier staat iets van</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
</context>
<context>
    <name>kb::AgreementsPage</name>
    <message>
        <source>&amp;New agreement…</source>
        <translation>&amp;Nieuwe overeenkomst…</translation>
    </message>
    <message>
        <source>Go to the &amp;institute</source>
        <translation>Naar het &amp;instituut</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>&amp;Lijst afdrukken…</translation>
    </message>
    <message>
        <source>No agreements yet. Write down what you agree with an institute, and until when.</source>
        <translation>Nog geen overeenkomsten. Leg vast wat u met een instituut afspreekt, en tot wanneer.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe overeenkomst</translation>
    </message>
    <message>
        <source>Search in institute, subject and number</source>
        <translation>Zoek in instituut, onderwerp en nummer</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>Instituut</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>First make the institute with which you agree something.</source>
        <translation>Maak eerst het instituut waarmee u iets afspreekt.</translation>
    </message>
    <message>
        <source>With which &amp;institute?</source>
        <translation>Met welk &amp;instituut?</translation>
    </message>
    <message>
        <source>The agreement is written down on the page of the institute.</source>
        <translation>De overeenkomst komt op de pagina van het instituut.</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>All institutes here belong to other units. Only the owner writes down agreements with one.</source>
        <translation>Alle instituten hier zijn van andere eenheden. Alleen de eigenaar schrijft er afspraken bij op.</translation>
    </message>
</context>
<context>
    <name>kb::MergeDialog</name>
    <message>
        <source>Merge persons</source>
        <translation>Personen samenvoegen</translation>
    </message>
    <message>
        <source>Merge institutes</source>
        <translation>Instituten samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>Which one &amp;stays?</source>
        <translation>Welke &amp;blijft?</translation>
    </message>
    <message>
        <source>What names the other one names this one from now on.</source>
        <translation>Wat naar de andere verwijst, verwijst voortaan naar deze.</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beide samen</translation>
    </message>
    <message>
        <source>Choose per field what holds. The other value stays in the history.</source>
        <translation>Kies per veld wat klopt. De andere waarde blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>The one that stays belongs to another unit: its data stay as they are.</source>
        <translation>Wat blijft, is van een andere eenheid: die gegevens blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Both say the same: there is nothing else to choose.</source>
        <translation>Beide zeggen hetzelfde: verder valt er niets te kiezen.</translation>
    </message>
</context>
<context>
    <name>kb::TwinDialog</name>
    <message>
        <source>Merge persons</source>
        <translation>Personen samenvoegen</translation>
    </message>
    <message>
        <source>Merge institutes</source>
        <translation>Instituten samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Who is the same person?</source>
        <translation>&amp;Wie is dezelfde persoon?</translation>
    </message>
    <message>
        <source>&amp;Which one is the same institute?</source>
        <translation>&amp;Welk instituut is hetzelfde?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>Choose another one than this one.</source>
        <translation>Kies een andere dan deze.</translation>
    </message>
</context>
<context>
    <name>MergeRecords</name>
    <message>
        <source>Merging</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>%1 is merged into %2.</source>
        <translation>%1 is samengevoegd met %2.</translation>
    </message>
    <message>
        <source>Both belong to another unit. Only the unit that owns one can merge it into another.</source>
        <translation>Beide zijn van een andere eenheid. Alleen de eenheid van wie een record is, kan het met een ander samenvoegen.</translation>
    </message>
    <message>
        <source>Select one line, or two.</source>
        <translation>Kies één regel, of twee.</translation>
    </message>
</context>
<context>
    <name>Anonymous</name>
    <message>
        <source>Person (anonymised)</source>
        <translation>Persoon (geanonimiseerd)</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Participant of %1</source>
        <translation>Deelnemer van %1</translation>
    </message>
</context>
<context>
    <name>kb::AdviceBlocksEdit</name>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Blocks of an advice, in their order</source>
        <translation>Blokken van een advies, op volgorde</translation>
    </message>
</context>
<context>
    <name>IntroduceUnits</name>
    <message>
        <source>Mail to send</source>
        <translation>E-mail om te versturen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Write to both units</source>
        <translation>Schrijven aan beide DG’s</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wordt geschreven</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>De brief staat in %1.</translation>
    </message>
    <message>
        <source>No mailbox is known of %1: fill in the address yourself.</source>
        <translation>Van %1 is geen postbus bekend: vul het adres zelf in.</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>Questions that it is to answer</source>
        <translation>Vragen die het moet beantwoorden</translation>
    </message>
</context>
<context>
    <name>kb::ComparedColumn</name>
    <message>
        <source>Title of %1</source>
        <translation>Titel van %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part of a text, code</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 (not compared)</source>
        <translation>%1 (niet vergeleken)</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Of a long text only the beginning is shown here. Open the record to read all of it.</source>
        <translation>Van een lange tekst staat hier alleen het begin. Open het record om alles te lezen.</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>Save as a table</source>
        <translation>Bewaren als tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>De tabel staat in %1.</translation>
    </message>
</context>
</TS>
