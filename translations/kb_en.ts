<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ExportFile</name>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Export %n record</numerusform>
            <numerusform>Export %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n month(s) apart</source>
        <translation>
            <numerusform>%n month apart</numerusform>
            <numerusform>%n months apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared study(s)</source>
        <translation>
            <numerusform>%n shared study</numerusform>
            <numerusform>%n shared studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (newest study of %2; refresh after %n month(s))</source>
        <translation>
            <numerusform>%1 (newest study of %2; refresh after %n month)</numerusform>
            <numerusform>%1 (newest study of %2; refresh after %n months)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) known</source>
        <translation>
            <numerusform>%n question known</numerusform>
            <numerusform>%n questions known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) partly known</source>
        <translation>
            <numerusform>%n question partly known</numerusform>
            <numerusform>%n questions partly known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known yet</source>
        <translation>
            <numerusform>%n question not known yet</numerusform>
            <numerusform>%n questions not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::DetailTab</name>
    <message numerus="yes">
        <source>Putting %n record(s) in the trash</source>
        <translation>
            <numerusform>Putting %n record in the trash</numerusform>
            <numerusform>Putting %n records in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in the trash.</source>
        <translation>
            <numerusform>%n record put in the trash.</numerusform>
            <numerusform>%n records put in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: the owner is another unit.</source>
        <translation>
            <numerusform>%n stayed: the owner is another unit.</numerusform>
            <numerusform>%n stayed: the owner is another unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: others use it.</source>
        <translation>
            <numerusform>%n stayed: others use it.</numerusform>
            <numerusform>%n stayed: others use them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message numerus="yes">
        <source>%n record(s) imported.</source>
        <translation>
            <numerusform>%n record imported.</numerusform>
            <numerusform>%n records imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already there.</source>
        <translation>
            <numerusform>%n was already there.</numerusform>
            <numerusform>%n were already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::MultiChoice</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::OverlapTab</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 strong and %2 probable overlaps between %n record(s).</source>
        <translation>
            <numerusform>%1 strong and %2 probable overlaps between %n record.</numerusform>
            <numerusform>%1 strong and %2 probable overlaps between %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::QuestionsTab</name>
    <message numerus="yes">
        <source>Put %n question(s) in the trash?</source>
        <translation>
            <numerusform>Put %n question in the trash?</numerusform>
            <numerusform>Put %n questions in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::Remaining</name>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::ResearchTab</name>
    <message numerus="yes">
        <source>Put %n study(s) in the trash?</source>
        <translation>
            <numerusform>Put %n study in the trash?</numerusform>
            <numerusform>Put %n studies in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::TextCounter</name>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::Workspace</name>
    <message numerus="yes">
        <source>%n field(s) stayed: changed later.</source>
        <translation>
            <numerusform>%n field stayed: changed later.</numerusform>
            <numerusform>%n fields stayed: changed later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::BankView</name>
    <message numerus="yes">
        <source>%n text(s) of last time were not saved. The latest is of %1.</source>
        <translation>
            <numerusform>%n text of last time was not saved, of %1.</numerusform>
            <numerusform>%n texts of last time were not saved. The latest is of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::BulkDialog</name>
    <message numerus="yes">
        <source>%n record(s) selected. What you leave as it is does not change.</source>
        <translation>
            <numerusform>%n record selected. What you leave as it is does not change.</numerusform>
            <numerusform>%n records selected. What you leave as it is does not change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>%n record will change.</numerusform>
            <numerusform>%n records will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had this.</source>
        <translation>
            <numerusform>%n already had this.</numerusform>
            <numerusform>%n already had this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot change:</source>
        <translation>
            <numerusform>%n cannot change:</numerusform>
            <numerusform>%n cannot change:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSelection</name>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: the owner is another unit.</source>
        <translation>
            <numerusform>%n stayed: the owner is another unit.</numerusform>
            <numerusform>%n stayed: the owner is another unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: something must be filled in first.</source>
        <translation>
            <numerusform>%n stayed: something must be filled in first.</numerusform>
            <numerusform>%n stayed: something must be filled in first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n record(s)</source>
        <translation>
            <numerusform>Changing %n record</numerusform>
            <numerusform>Changing %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::DossiersTab</name>
    <message numerus="yes">
        <source>Put %n dossier(s) in the trash?</source>
        <translation>
            <numerusform>Put %n dossier in the trash?</numerusform>
            <numerusform>Put %n dossiers in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::ContactsPage</name>
    <message numerus="yes">
        <source>Put %n contact moment(s) in the trash?</source>
        <translation>
            <numerusform>Put %n contact moment in the trash?</numerusform>
            <numerusform>Put %n contact moments in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::InstitutesPage</name>
    <message numerus="yes">
        <source>Put %n institute(s) in the trash?</source>
        <translation>
            <numerusform>Put %n institute in the trash?</numerusform>
            <numerusform>Put %n institutes in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::PersonsPage</name>
    <message numerus="yes">
        <source>Put %n person(s) in the trash?</source>
        <translation>
            <numerusform>Put %n person in the trash?</numerusform>
            <numerusform>Put %n persons in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationPaper</name>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
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
        <source>changed %n day(s) ago</source>
        <translation>
            <numerusform>changed %n day ago</numerusform>
            <numerusform>changed %n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
