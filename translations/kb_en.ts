<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Page %1 is full. “%2” is %n line(s) too long. Make the text shorter.</source>
        <translation>
            <numerusform>Page %1 is full. “%2” is %n line too long. Make the text shorter.</numerusform>
            <numerusform>Page %1 is full. “%2” is %n lines too long. Make the text shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stays in %n text(s) that people wrote. Check these yourself:</source>
        <translation>
            <numerusform>The name stays in %n text that people wrote. Check it yourself:</numerusform>
            <numerusform>The name stays in %n texts that people wrote. Check these yourself:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) left out, without title, text or address</source>
        <translation>
            <numerusform>%1: %n message left out, without title, text or address</numerusform>
            <numerusform>%1: %n messages left out, without title, text or address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed later and stay as they are.</source>
        <translation>
            <numerusform>%n field was changed later and stays as it is.</numerusform>
            <numerusform>%n fields were changed later and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the inbox</source>
        <translation>
            <numerusform>%n message in the inbox</numerusform>
            <numerusform>%n messages in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read before</source>
        <translation>
            <numerusform>%n was read before</numerusform>
            <numerusform>%n were read before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputeOverlaps</name>
    <message numerus="yes">
        <source>%1 strong and %2 probable overlaps between %n record(s).</source>
        <translation>
            <numerusform>%1 strong and %2 probable overlaps between %n record.</numerusform>
            <numerusform>%1 strong and %2 probable overlaps between %n records.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ExportTable</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpportunityPaper</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n needed</numerusform>
            <numerusform>%n needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) joined since: %1</source>
        <translation>
            <numerusform>%n question joined since: %1</numerusform>
            <numerusform>%n questions joined since: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsPaper</name>
    <message numerus="yes">
        <source>Mark this concept as general? Set aside as too general: %n time(s).</source>
        <translation>
            <numerusform>Mark this concept as general? Set aside as too general: %n time.</numerusform>
            <numerusform>Mark this concept as general? Set aside as too general: %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let this word no longer count? Set aside as the same word: %n time(s).</source>
        <translation>
            <numerusform>Let this word no longer count? Set aside as the same word: %n time.</numerusform>
            <numerusform>Let this word no longer count? Set aside as the same word: %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1: %n pair(s) reviewed, %2 set aside: too few to say whether this level is right</source>
        <translation>
            <numerusform>%1: %n pair reviewed, %2 set aside: too few to say whether this level is right</numerusform>
            <numerusform>%1: %n pairs reviewed, %2 set aside: too few to say whether this level is right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) added by hand</source>
        <translation>
            <numerusform>%n overlap added by hand</numerusform>
            <numerusform>%n overlaps added by hand</numerusform>
        </translation>
    </message>
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
        <source>%1 (newest study: %2, %3; refresh after %n month(s))</source>
        <translation>
            <numerusform>%1 (newest study: %2, %3; refresh after %n month)</numerusform>
            <numerusform>%1 (newest study: %2, %3; refresh after %n months)</numerusform>
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
    <message numerus="yes">
        <source>%n more signal(s) fit the selection and are not shown.</source>
        <translation>
            <numerusform>%n more signal fits the selection and is not shown.</numerusform>
            <numerusform>%n more signals fit the selection and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have no room for their code; the table per field names them.</source>
        <translation>
            <numerusform>%n mark has no room for its code; the table per field names it.</numerusform>
            <numerusform>%n marks have no room for their code; the table per field names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have the same text: “%1”.</source>
        <translation>
            <numerusform>%n question has the same text: “%1”.</numerusform>
            <numerusform>%n questions have the same text: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) have the same text: “%1”.</source>
        <translation>
            <numerusform>%n signal has the same text: “%1”.</numerusform>
            <numerusform>%n signals have the same text: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) have the same text: “%1”.</source>
        <translation>
            <numerusform>%n project has the same text: “%1”.</numerusform>
            <numerusform>%n projects have the same text: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) have the same text: “%1”.</source>
        <translation>
            <numerusform>%n study has the same text: “%1”.</numerusform>
            <numerusform>%n studies have the same text: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): %1 points together, on average %2</source>
        <translation>
            <numerusform>%n pair: %1 points, on average %2</numerusform>
            <numerusform>%n pairs: %1 points together, on average %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s): %1 points together, on average %2</source>
        <translation>
            <numerusform>and %n other: %1 points, on average %2</numerusform>
            <numerusform>and %n others: %1 points together, on average %2</numerusform>
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
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
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
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The strongest are shown; %n more overlap(s) are not.</source>
        <translation>
            <numerusform>The strongest are shown; %n more overlap is not.</numerusform>
            <numerusform>The strongest are shown; %n more overlaps are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) without a verdict</source>
        <translation>
            <numerusform>%n pair without a verdict</numerusform>
            <numerusform>%n pairs without a verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed pair(s) without an agreement</source>
        <translation>
            <numerusform>%n confirmed pair without an agreement</numerusform>
            <numerusform>%n confirmed pairs without an agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) to programme together</source>
        <translation>
            <numerusform>%n group to programme together</numerusform>
            <numerusform>%n groups to programme together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: closed, %n row(s) below it</source>
        <translation>
            <numerusform>%1: closed, %n row below it</numerusform>
            <numerusform>%1: closed, %n rows below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: open, %n row(s) below it</source>
        <translation>
            <numerusform>%1: open, %n row below it</numerusform>
            <numerusform>%1: open, %n rows below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n finding(s) count)</source>
        <translation>
            <numerusform>%1 (%n finding counts)</numerusform>
            <numerusform>%1 (%n findings count)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this map: %n study(ies) without a specific concept.</source>
        <translation>
            <numerusform>Not in this map: %n study without a specific concept.</numerusform>
            <numerusform>Not in this map: %n studies without a specific concept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this map: %n study(ies) without a dossier that is worked on.</source>
        <translation>
            <numerusform>Not in this map: %n study without a dossier that is worked on.</numerusform>
            <numerusform>Not in this map: %n studies without a dossier that is worked on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this map: %n study(ies) that belong to no row.</source>
        <translation>
            <numerusform>Not in this map: %n study that belongs to no row.</numerusform>
            <numerusform>Not in this map: %n studies that belong to no row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running project(s)</source>
        <translation>
            <numerusform>%n running project</numerusform>
            <numerusform>%n running projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a begin that can be read: %1.</source>
        <translation>
            <numerusform>%n event without a begin that can be read: %1.</numerusform>
            <numerusform>%n events without a begin that can be read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came in without the end, which lies before the begin: %1.</source>
        <translation>
            <numerusform>%n event came in without the end, which lies before the begin: %1.</numerusform>
            <numerusform>%n events came in without the end, which lies before the begin: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in a time zone that is not known, taken as that of Amsterdam: %1.</source>
        <translation>
            <numerusform>%n event in a time zone that is not known, taken as that of Amsterdam: %1.</numerusform>
            <numerusform>%n events in a time zone that is not known, taken as that of Amsterdam: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s), heaviest first</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals, heaviest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n signal(s) that are set aside or dealt with</source>
        <translation>
            <numerusform>without %n signal that is set aside or dealt with</numerusform>
            <numerusform>without %n signals that are set aside or dealt with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of a group are not drawn: their overlap is weaker.</source>
        <translation>
            <numerusform>%n question of a group is not drawn: its overlap is weaker.</numerusform>
            <numerusform>%n questions of a group are not drawn: their overlap is weaker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of a group have no line: their overlap is weaker.</source>
        <translation>
            <numerusform>%n question of a group has no line: its overlap is weaker.</numerusform>
            <numerusform>%n questions of a group have no line: their overlap is weaker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) compared</source>
        <translation>
            <numerusform>%n question compared</numerusform>
            <numerusform>%n questions compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) that may answer a question of another unit</source>
        <translation>
            <numerusform>%n study that may answer a question of another unit</numerusform>
            <numerusform>%n studies that may answer a question of another unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broader or narrower concept(s)</source>
        <translation>
            <numerusform>%n broader or narrower concept</numerusform>
            <numerusform>%n broader or narrower concepts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) put off to a later day</source>
        <translation>
            <numerusform>%n pair put off to a later day</numerusform>
            <numerusform>%n pairs put off to a later day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more text(s) of the file.</source>
        <translation>
            <numerusform>And %n more text of the file.</numerusform>
            <numerusform>And %n more texts of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) about which reviewers disagree</source>
        <translation>
            <numerusform>%n pair about which reviewers disagree</numerusform>
            <numerusform>%n pairs about which reviewers disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries of a day</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no room in their day; the list has them all.</source>
        <translation>
            <numerusform>%n entry has no room in its day; the list has them all.</numerusform>
            <numerusform>%n entries have no room in their day; the list has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) are not assessed yet: the smallest, open marks.</source>
        <translation>
            <numerusform>%n signal is not assessed yet: the smallest, open mark.</numerusform>
            <numerusform>%n signals are not assessed yet: the smallest, open marks.</numerusform>
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
    <name>kb::DetailTab</name>
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
    <message numerus="yes">
        <source>%n filled in.</source>
        <translation>
            <numerusform>%n filled in.</numerusform>
            <numerusform>%n filled in.</numerusform>
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
    <message numerus="yes">
        <source>%n PDF(s) for %1: an attachment, or a new study?</source>
        <translation>
            <numerusform>%n PDF for %1: an attachment, or a new study?</numerusform>
            <numerusform>%n PDFs for %1: attachments, or new studies?</numerusform>
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
    <message numerus="yes">
        <source>The name also stays in %n text(s), such as remarks and reasons. “Data about this person” lists them.</source>
        <translation>
            <numerusform>The name also stays in %n text, such as a remark or a reason. “Data about this person” lists it.</numerusform>
            <numerusform>The name also stays in %n texts, such as remarks and reasons. “Data about this person” lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n signal(s) without a dossier</source>
        <translation>
            <numerusform>%n signal without a dossier</numerusform>
            <numerusform>%n signals without a dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) for the whole ministry to look at</source>
        <translation>
            <numerusform>%n signal for the whole ministry to look at</numerusform>
            <numerusform>%n signals for the whole ministry to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New overlap between questions: %n strong and %2 probable</source>
        <translation>
            <numerusform>New overlap between questions: %n strong and %2 probable</numerusform>
            <numerusform>New overlap between questions: %n strong and %2 probable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other new overlap (studies, projects, signals): %n strong and %2 probable</source>
        <translation>
            <numerusform>Other new overlap (studies, projects, signals): %n strong and %2 probable</numerusform>
            <numerusform>Other new overlap (studies, projects, signals): %n strong and %2 probable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of other units that you can use</source>
        <translation>
            <numerusform>%n result of other units that you can use</numerusform>
            <numerusform>%n results of other units that you can use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered, %n day(s) not public: %1</source>
        <translation>
            <numerusform>Delivered, %n day not public: %1</numerusform>
            <numerusform>Delivered, %n days not public: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft ready, %n comment(s) without an answer: %1</source>
        <translation>
            <numerusform>Draft ready, %n comment without an answer: %1</numerusform>
            <numerusform>Draft ready, %n comments without an answer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n open task(s)</source>
        <translation>
            <numerusform>%1 – %n open task</numerusform>
            <numerusform>%1 – %n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Knowledge out of date: %1 (norm %n month(s))</source>
        <translation>
            <numerusform>Knowledge out of date: %1 (norm %n month)</numerusform>
            <numerusform>Knowledge out of date: %1 (norm %n months)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) without a plain summary</source>
        <translation>
            <numerusform>%n study without a plain summary</numerusform>
            <numerusform>%n studies without a plain summary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check the details of %n person(s)</source>
        <translation>
            <numerusform>Check the details of %n person</numerusform>
            <numerusform>Check the details of %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In consultation, %n of %2 answered: %1</source>
        <translation>
            <numerusform>In consultation, %n of %2 answered: %1</numerusform>
            <numerusform>In consultation, %n of %2 answered: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for a decision, offered %n day(s) ago: %1</source>
        <translation>
            <numerusform>Waits for a decision, offered %n day ago: %1</numerusform>
            <numerusform>Waits for a decision, offered %n days ago: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of overlap wait for your judgement</source>
        <translation>
            <numerusform>%n pair of overlap waits for your judgement</numerusform>
            <numerusform>%n pairs of overlap wait for your judgement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::LinkDialog</name>
    <message numerus="yes">
        <source>Linking %n record(s)</source>
        <translation>
            <numerusform>Linking %n record</numerusform>
            <numerusform>Linking %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::LogDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::TodayBlockView</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::TodayTab</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::TrashDialog</name>
    <message numerus="yes">
        <source>Putting %n record(s) back</source>
        <translation>
            <numerusform>Putting %n record back</numerusform>
            <numerusform>Putting %n records back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %n record(s) for good</source>
        <translation>
            <numerusform>Removing %n record for good</numerusform>
            <numerusform>Removing %n records for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put back.</source>
        <translation>
            <numerusform>%n record put back.</numerusform>
            <numerusform>%n records put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed for good.</source>
        <translation>
            <numerusform>%n record removed for good.</numerusform>
            <numerusform>%n records removed for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) for good?</source>
        <translation>
            <numerusform>Remove %n record for good?</numerusform>
            <numerusform>Remove %n records for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The date to act before is within %n month(s), or past.</source>
        <translation>
            <numerusform>The date to act before is within %n month, or past.</numerusform>
            <numerusform>The date to act before is within %n months, or past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A dossier for which it is important decides within %n month(s).</source>
        <translation>
            <numerusform>A dossier for which it is important decides within %n month.</numerusform>
            <numerusform>A dossier for which it is important decides within %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::BulletinsPage</name>
    <message numerus="yes">
        <source>Put %n bulletin(s) in the trash?</source>
        <translation>
            <numerusform>Put %n bulletin in the trash?</numerusform>
            <numerusform>Put %n bulletins in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::InboxPage</name>
    <message numerus="yes">
        <source>Making %n signal(s)</source>
        <translation>
            <numerusform>Making %n signal</numerusform>
            <numerusform>Making %n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n message(s) in the trash?</source>
        <translation>
            <numerusform>Put %n message in the trash?</numerusform>
            <numerusform>Put %n messages in the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n feed(s)</source>
        <translation>
            <numerusform>Reading %n feed</numerusform>
            <numerusform>Reading %n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) read.</source>
        <translation>
            <numerusform>%n message read.</numerusform>
            <numerusform>%n messages read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were read before.</source>
        <translation>
            <numerusform>%n was read before.</numerusform>
            <numerusform>%n were read before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) made.</source>
        <translation>
            <numerusform>%n signal made.</numerusform>
            <numerusform>%n signals made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in “%1” left out: without title, text or address.</source>
        <translation>
            <numerusform>%n message in “%1” left out: without title, text or address.</numerusform>
            <numerusform>%n messages in “%1” left out: without title, text or address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::RadarPage</name>
    <message numerus="yes">
        <source>The %n heaviest signal(s) are shown. Choose a filter to see others.</source>
        <translation>
            <numerusform>The heaviest signal is shown. Choose a filter to see others.</numerusform>
            <numerusform>The %n heaviest signals are shown. Choose a filter to see others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) set aside or dealt with are not in it.</source>
        <translation>
            <numerusform>%n signal set aside or dealt with is not in it.</numerusform>
            <numerusform>%n signals set aside or dealt with are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::SignalActions</name>
    <message numerus="yes">
        <source>Changing %n signal(s)</source>
        <translation>
            <numerusform>Changing %n signal</numerusform>
            <numerusform>Changing %n signals</numerusform>
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
        <source>%n signal(s) put in the draft of the bulletin.</source>
        <translation>
            <numerusform>%n signal put in the draft of the bulletin.</numerusform>
            <numerusform>%n signals put in the draft of the bulletin.</numerusform>
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
        <source>%n stayed: set signals of your own unit aside.</source>
        <translation>
            <numerusform>%n stayed: set signals of your own unit aside.</numerusform>
            <numerusform>%n stayed: set signals of your own unit aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::SignalsPage</name>
    <message numerus="yes">
        <source>Put %n signal(s) in the trash?</source>
        <translation>
            <numerusform>Put %n signal in the trash?</numerusform>
            <numerusform>Put %n signals in the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n in more than one arena)</source>
        <translation>
            <numerusform>(%n in more than one arena)</numerusform>
            <numerusform>(%n in more than one arena)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n signal(s) are dragged at once.</source>
        <translation>
            <numerusform>At most %n signal is dragged at once.</numerusform>
            <numerusform>At most %n signals are dragged at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::SignalsTab</name>
    <message numerus="yes">
        <source>%n to assess</source>
        <translation>
            <numerusform>%n to assess</numerusform>
            <numerusform>%n to assess</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::AdviceTab</name>
    <message numerus="yes">
        <source>Use of %n study(ies) written down.</source>
        <translation>
            <numerusform>Use of %n study written down.</numerusform>
            <numerusform>Use of %n studies written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n advice(s) in the trash?</source>
        <translation>
            <numerusform>Put %n piece of advice in the trash?</numerusform>
            <numerusform>Put %n pieces of advice in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::PairsPage</name>
    <message numerus="yes">
        <source>Decide the same for %n pair(s) with the same &amp;texts</source>
        <translation>
            <numerusform>Decide the same for %n pair with the same &amp;texts</numerusform>
            <numerusform>Decide the same for %n pairs with the same &amp;texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other pair(s) have the same texts as %1.</source>
        <translation>
            <numerusform>%n other pair has the same texts as %1.</numerusform>
            <numerusform>%n other pairs have the same texts as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) decided the same.</source>
        <translation>
            <numerusform>%n pair decided the same.</numerusform>
            <numerusform>%n pairs decided the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::PageMeter</name>
    <message numerus="yes">
        <source>Page %1 is full. “%2” is %n line(s) too long. Make the text shorter, or allow another page when you offer it.</source>
        <translation>
            <numerusform>Page %1 is full. “%2” is %n line too long. Make the text shorter, or allow another page when you offer it.</numerusform>
            <numerusform>Page %1 is full. “%2” is %n lines too long. Make the text shorter, or allow another page when you offer it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::ExpertsDialog</name>
    <message numerus="yes">
        <source>%n of %1 chosen</source>
        <translation>
            <numerusform>%n of %1 chosen</numerusform>
            <numerusform>%n of %1 chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::StatementsEdit</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::DayDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%n insight(s)</source>
        <translation>
            <numerusform>%n insight</numerusform>
            <numerusform>%n insights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message numerus="yes">
        <source>%n participant(s) are asked to another event at the same time: %1.</source>
        <translation>
            <numerusform>%n participant is asked to another event at the same time: %1.</numerusform>
            <numerusform>%n participants are asked to another event at the same time: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n on the list</numerusform>
            <numerusform>%n on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attending</source>
        <translation>
            <numerusform>%n attending</numerusform>
            <numerusform>%n attending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there</source>
        <translation>
            <numerusform>%n was there</numerusform>
            <numerusform>%n were there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
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
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message numerus="yes">
        <source>%n event(s) imported</source>
        <translation>
            <numerusform>%n event imported</numerusform>
            <numerusform>%n events imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <translation>
            <numerusform>, %n changed</numerusform>
            <numerusform>, %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n already here.</source>
        <translation>
            <numerusform>, %n already here.</numerusform>
            <numerusform>, %n already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they are: the owner is another unit.</source>
        <translation>
            <numerusform>%n stays as it is: the owner is another unit.</numerusform>
            <numerusform>%n stay as they are: the owner is another unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come again: only the first time was taken.</source>
        <translation>
            <numerusform>%n comes again: only the first time was taken.</numerusform>
            <numerusform>%n come again: only the first time was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) may fit</source>
        <translation>
            <numerusform>%n study may fit</numerusform>
            <numerusform>%n studies may fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPaper</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>Put %n event(s) in the trash?</source>
        <translation>
            <numerusform>Put %n event in the trash?</numerusform>
            <numerusform>Put %n events in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::EventsTab</name>
    <message numerus="yes">
        <source>%n without a report</source>
        <translation>
            <numerusform>%n without a report</numerusform>
            <numerusform>%n without a report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplorationsPage</name>
    <message numerus="yes">
        <source>Put %n exploration(s) in the trash?</source>
        <translation>
            <numerusform>Put %n exploration in the trash?</numerusform>
            <numerusform>Put %n explorations in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitPaper</name>
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
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n file(s) and link(s)</source>
        <translation>
            <numerusform>%n file or link</numerusform>
            <numerusform>%n files and links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked for accessibility</source>
        <translation>
            <numerusform>%n not checked for accessibility</numerusform>
            <numerusform>%n not checked for accessibility</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::StudyEditor</name>
    <message numerus="yes">
        <source>Keeping %n file(s)</source>
        <translation>
            <numerusform>Keeping %n file</numerusform>
            <numerusform>Keeping %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceFrom</name>
    <message numerus="yes">
        <source>%n insight(s) added to %1.</source>
        <translation>
            <numerusform>%n insight added to %1.</numerusform>
            <numerusform>%n insights added to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperParts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message numerus="yes">
        <source>Looked in the bank of %1, in %n study(ies) of %2, on %3.</source>
        <translation>
            <numerusform>Looked in the bank of %1, in %n study of %2, on %3.</numerusform>
            <numerusform>Looked in the bank of %1, in %n studies of %2, on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest study was issued in %1. The norm of this dossier is %n month(s).</source>
        <translation>
            <numerusform>The newest study was issued in %1. The norm of this dossier is %n month.</numerusform>
            <numerusform>The newest study was issued in %1. The norm of this dossier is %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some studies say that it works and others that it does not. %n finding(s) count.</source>
        <translation>
            <numerusform>Some studies say that it works and others that it does not. %n finding counts.</numerusform>
            <numerusform>Some studies say that it works and others that it does not. %n findings count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision is due on %1, and %n needed question(s) are still open.</source>
        <translation>
            <numerusform>A decision is due on %1, and %n needed question is still open.</numerusform>
            <numerusform>A decision is due on %1, and %n needed questions are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is linked to %n question(s).</source>
        <translation>
            <numerusform>It is linked to %n question.</numerusform>
            <numerusform>It is linked to %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other gap(s) have the same place.</source>
        <translation>
            <numerusform>%n other gap has the same place.</numerusform>
            <numerusform>%n other gaps have the same place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::GapsPage</name>
    <message numerus="yes">
        <source>%n gap(s) kept to compare with later.</source>
        <translation>
            <numerusform>%n gap kept to compare with later.</numerusform>
            <numerusform>%n gaps kept to compare with later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was %n day(s) ago.</source>
        <translation>
            <numerusform>That was %n day ago.</numerusform>
            <numerusform>That was %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::InviteDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) put on the list of %1.</source>
        <translation>
            <numerusform>%n person put on the list of %1.</numerusform>
            <numerusform>%n persons put on the list of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were on it already.</source>
        <translation>
            <numerusform>%n was on it already.</numerusform>
            <numerusform>%n were on it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: does not want to be approached.</source>
        <translation>
            <numerusform>%n left out: does not want to be approached.</numerusform>
            <numerusform>%n left out: do not want to be approached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviting %n person(s)</source>
        <translation>
            <numerusform>Inviting %n person</numerusform>
            <numerusform>Inviting %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsesPage</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelPaper</name>
    <message numerus="yes">
        <source>With %n point(s) more it would be %1.</source>
        <translation>
            <numerusform>With %n point more it would be %1.</numerusform>
            <numerusform>With %n points more it would be %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatWorksPage</name>
    <message numerus="yes">
        <source>Put %n approach(es) in the trash?</source>
        <translation>
            <numerusform>Put %n approach in the trash?</numerusform>
            <numerusform>Put %n approaches in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperiencesPage</name>
    <message numerus="yes">
        <source>Put %n lesson(s) in the trash?</source>
        <translation>
            <numerusform>Put %n lesson in the trash?</numerusform>
            <numerusform>Put %n lessons in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message numerus="yes">
        <source>Put %n collection(s) in the trash?</source>
        <translation>
            <numerusform>Put %n collection in the trash?</numerusform>
            <numerusform>Put %n collections in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionPaper</name>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionSteps</name>
    <message numerus="yes">
        <source>%n study(s) added by hand.</source>
        <translation>
            <numerusform>%n study added by hand.</numerusform>
            <numerusform>%n studies added by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been added before.</source>
        <translation>
            <numerusform>%n had been added before.</numerusform>
            <numerusform>%n had been added before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) taken out by hand.</source>
        <translation>
            <numerusform>%n study taken out by hand.</numerusform>
            <numerusform>%n studies taken out by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been taken out before.</source>
        <translation>
            <numerusform>%n had been taken out before.</numerusform>
            <numerusform>%n had been taken out before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExternalBanksPage</name>
    <message numerus="yes">
        <source>Put %n knowledge bank(s) of others in the trash?</source>
        <translation>
            <numerusform>Put %n knowledge bank of others in the trash?</numerusform>
            <numerusform>Put %n knowledge banks of others in the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::SimilarPanel</name>
    <message numerus="yes">
        <source>Resembles %n record(s) of other units</source>
        <translation>
            <numerusform>Resembles %n record of other units</numerusform>
            <numerusform>Resembles %n records of other units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyAddresses</name>
    <message numerus="yes">
        <source>%n e-mail address(es) copied.</source>
        <translation>
            <numerusform>%n e-mail address copied.</numerusform>
            <numerusform>%n e-mail addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have none.</source>
        <translation>
            <numerusform>%n person has none.</numerusform>
            <numerusform>%n persons have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: does not want to be approached.</source>
        <translation>
            <numerusform>%n left out: does not want to be approached.</numerusform>
            <numerusform>%n left out: do not want to be approached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierPaper</name>
    <message numerus="yes">
        <source>refresh after %n month(s)</source>
        <translation>
            <numerusform>refresh after %n month</numerusform>
            <numerusform>refresh after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapMarks</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo.</source>
        <translation>
            <numerusform>%n mo.</numerusform>
            <numerusform>%n mo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapPaper</name>
    <message numerus="yes">
        <source>No linked study yet; %n may fit.</source>
        <translation>
            <numerusform>No linked study yet; %n may fit.</numerusform>
            <numerusform>No linked study yet; %n may fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindCounts</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
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
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploration(s)</source>
        <translation>
            <numerusform>%n exploration</numerusform>
            <numerusform>%n explorations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n advice</numerusform>
            <numerusform>%n advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approach(es)</source>
        <translation>
            <numerusform>%n approach</numerusform>
            <numerusform>%n approaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
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
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institute(s)</source>
        <translation>
            <numerusform>%n institute</numerusform>
            <numerusform>%n institutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact moment(s)</source>
        <translation>
            <numerusform>%n contact moment</numerusform>
            <numerusform>%n contact moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other knowledge bank(s)</source>
        <translation>
            <numerusform>%n other knowledge bank</numerusform>
            <numerusform>%n other knowledge banks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kb::OverlapSettings</name>
    <message numerus="yes">
        <source>points of 100: %n pair(s)</source>
        <translation>
            <numerusform>points of 100: %n pair</numerusform>
            <numerusform>points of 100: %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points of 100: at least %n pair(s)</source>
        <translation>
            <numerusform>points of 100: at least %n pair</numerusform>
            <numerusform>points of 100: at least %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPlace</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 cell(s) %n was filled by one person.</source>
        <translation>
            <numerusform>Of %1 cells %n was filled by one person.</numerusform>
            <numerusform>Of %1 cells %n were filled by one person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n other cell(s) it is not known who filled them.</source>
        <translation>
            <numerusform>Of %n other cell it is not known who filled it.</numerusform>
            <numerusform>Of %n other cells it is not known who filled them.</numerusform>
        </translation>
    </message>
</context>
</TS>
