// SPDX-License-Identifier: EUPL-1.2
#include "models/foundmodel.h"
#include "models/foundrows.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Uid someUid()
{
    return newUid(QDateTime::currentDateTimeUtc());
}

GlobalHit hitOf(Kind kind, const QString &code, const QString &title)
{
    GlobalHit hit;
    hit.record.line = {.id = 1, .uid = someUid(), .kind = kind, .code = code, .title = title};
    return hit;
}

GlobalAnswer twoKinds()
{
    GlobalAnswer answer;
    answer.groups = {{Kind::Study,
                      {hitOf(Kind::Study, u"DGVB-STU-08"_s, u"Energiearmoede meten"_s),
                       hitOf(Kind::Study, u"DGVB-STU-09"_s, u"Werkt een energiecoach?"_s)},
                      2},
                     {Kind::KnowledgeQuestion,
                      {hitOf(Kind::KnowledgeQuestion, u"DGKR-VRG-05"_s, u"Hoe groot is dat?"_s)},
                      1}};
    answer.count = 3;
    return answer;
}

} // namespace

class TestFoundModel : public QObject
{
    Q_OBJECT

    FoundModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QString textAt(int row) const { return m_model.index(row, 0).data().toString(); }
    QString groupAt(int row) const { return m_model.index(row, 0).data(FoundModel::GroupRole).toString(); }

private Q_SLOTS:
    void groupIsNamedAtItsFirstLine()
    {
        m_model.show(foundRows(twoKinds(), u"energie"_s, FoundActions::None));

        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(textAt(0), u"DGVB-STU-08   Energiearmoede meten"_s);
        QCOMPARE(groupAt(0), u"Studies 2"_s);
        QCOMPARE(groupAt(1), QString());
        QCOMPARE(groupAt(2), u"Questions 1"_s);
    }

    void noteLeadsToTheRecordThatItBelongsTo()
    {
        GlobalHit hit = hitOf(Kind::Note, {}, u"Bel de wethouder"_s);
        hit.at = hitOf(Kind::Study, u"DGVB-STU-08"_s, u"Energiearmoede meten"_s).record.line;
        GlobalAnswer answer;
        answer.groups = {{Kind::Note, {hit}, 1}};
        answer.count = 1;

        const QList<FoundRow> rows = foundRows(answer, u"wethouder"_s, FoundActions::None);

        QCOMPARE(rows.first().record, hit.at.uid);
        QCOMPARE(rows.first().passage, u"At DGVB-STU-08 Energiearmoede meten"_s);
    }

    void fileStandsBelowItsRecordWithItsNameAndWhatItSays()
    {
        GlobalHit hit = hitOf(Kind::Attachment, {}, u"rapport.pdf"_s);
        hit.record.elsewhere = {u"…de leegstand groeide…"_s, {{4, 9}}};
        hit.at = hitOf(Kind::Study, u"DGVB-STU-08"_s, u"Energiearmoede meten"_s).record.line;
        GlobalAnswer answer;
        answer.groups = {{Kind::Attachment, {hit}, 1}};
        answer.count = 1;

        m_model.show(foundRows(answer, u"leegstand"_s, FoundActions::None));

        const FoundRow row = m_model.at(0);
        QCOMPARE(groupAt(0), u"Files 1"_s);
        QCOMPARE(textAt(0), u"DGVB-STU-08   Energiearmoede meten"_s);
        QCOMPARE(row.record, hit.at.uid);
        QCOMPARE(row.passage, u"rapport.pdf · …de leegstand groeide…"_s);
        const TextRange mark = row.passageMarks.value(0);
        QCOMPARE(row.passage.sliced(mark.start, mark.length), u"leegstand"_s);
    }

    void fileFoundByItsNameAloneSaysItsName()
    {
        GlobalHit hit = hitOf(Kind::Attachment, {}, u"rapport.pdf"_s);
        hit.record.titleMarks = {{0, 7}};
        hit.at = hitOf(Kind::Study, u"DGVB-STU-08"_s, u"Energiearmoede meten"_s).record.line;
        GlobalAnswer answer;
        answer.groups = {{Kind::Attachment, {hit}, 1}};

        const FoundRow row = foundRows(answer, u"rapport"_s, FoundActions::None).first();

        QCOMPARE(row.passage, u"rapport.pdf"_s);
        QCOMPARE(row.passageMarks, (QList<TextRange>{{0, 7}}));
        QVERIFY(row.titleMarks.isEmpty());
    }

    void whatIsFoundByItsSubjectSaysSoAndIsNotCounted()
    {
        GlobalHit hit = hitOf(Kind::Study, u"DGVB-STU-08"_s, u"Stookkosten van huurders"_s);
        hit.record.hit.hasWords = false;
        GlobalAnswer answer;
        answer.groups = {{Kind::Study, {hit}, 0}};

        m_model.show(foundRows(answer, u"energiearmoede"_s, FoundActions::None));

        QCOMPARE(groupAt(0), u"Studies"_s);
        QCOMPARE(m_model.at(0).passage, u"About the same, in other words"_s);
    }

    void fileFoundByItsSubjectSaysItsName()
    {
        GlobalHit hit = hitOf(Kind::Attachment, {}, u"rapport.pdf"_s);
        hit.record.hit.hasWords = false;
        hit.at = hitOf(Kind::Study, u"DGVB-STU-08"_s, u"Stookkosten van huurders"_s).record.line;
        GlobalAnswer answer;
        answer.groups = {{Kind::Attachment, {hit}, 0}};

        const FoundRow row = foundRows(answer, u"energiearmoede"_s, FoundActions::None).first();

        QCOMPARE(row.passage, u"rapport.pdf · About the same, in other words"_s);
    }

    void lineIsHeardWithItsGroup()
    {
        m_model.show(foundRows(twoKinds(), u"energie"_s, FoundActions::None));

        QCOMPARE(m_model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Studies 2: DGVB-STU-09 Werkt een energiecoach?"_s);
    }

    void countOfAPartOfTheAnswerSaysThatThereAreMore()
    {
        GlobalAnswer answer = twoKinds();
        answer.count = 300;

        m_model.show(foundRows(answer, u"energie"_s, FoundActions::None));

        QCOMPARE(groupAt(0), u"Studies 2+"_s);
    }

    void wordsCanBecomeAQuestionAndASavedSearch()
    {
        m_model.show(foundRows(twoKinds(), u" energie  armoede "_s, FoundActions::All));

        QCOMPARE(m_model.rowCount(), 5);
        QCOMPARE(textAt(3), u"+ New question “energie armoede”"_s);
        QCOMPARE(m_model.at(3).act, FoundRow::Act::MakeQuestion);
        QCOMPARE(m_model.at(3).target, u"energie armoede"_s);
        QCOMPARE(m_model.at(4).act, FoundRow::Act::SaveSearch);
    }

    void nothingFoundIsToldAndCannotBeChosen()
    {
        m_model.show(foundRows({}, u"xqzwvk"_s, FoundActions::None));

        QCOMPARE(m_model.rowCount(), 1);
        QVERIFY(!m_model.flags(m_model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(m_model.nextFrom(-1, 1), -1);
    }

    void otherWordsAreOfferedWhereTheAnswerHasThem()
    {
        GlobalAnswer answer;
        answer.didYouMean = u"energiearmoede"_s;
        m_model.show(foundRows(answer, u"energiearmode"_s, FoundActions::None));

        QCOMPARE(groupAt(1), u"Did you mean"_s);
        QCOMPARE(m_model.at(1).act, FoundRow::Act::SearchAgain);
        QCOMPARE(m_model.at(1).target, u"energiearmoede"_s);
    }

    void conceptTellsItsOtherNamesAndLeadsToWhatHasIt()
    {
        GlobalHit hit = hitOf(Kind::Concept, {}, u"energiearmoede"_s);
        hit.alsoCalled = {u"energy poverty"_s};
        hit.broader = u"armoede"_s;
        GlobalAnswer answer;
        answer.groups = {{Kind::Concept, {hit}, 1}};
        m_model.show(foundRows(answer, u"#energie"_s, FoundActions::None));

        QCOMPARE(m_model.at(0).passage, u"(= energy poverty), narrower than armoede"_s);
        QCOMPARE(m_model.at(0).act, FoundRow::Act::SearchAgain);
        QCOMPARE(m_model.at(0).target, u"begrip:\"energiearmoede\" "_s);
    }

    void arrowsStepOverLinesAndOverGroups()
    {
        m_model.show(foundRows(twoKinds(), u"energie"_s, FoundActions::All));

        QCOMPARE(m_model.nextFrom(-1, 1), 0);
        QCOMPARE(m_model.nextFrom(4, 1), -1);
        QCOMPARE(m_model.nextGroupFrom(0, 1), 2);
        QCOMPARE(m_model.nextGroupFrom(2, 1), 3);
        QCOMPARE(m_model.nextGroupFrom(3, -1), 2);
        QCOMPARE(m_model.nextGroupFrom(2, -1), 0);
        QCOMPARE(m_model.nextGroupFrom(1, -1), -1);
    }

    void recordIsFoundBackAmongNewLines()
    {
        const GlobalAnswer answer = twoKinds();
        m_model.show(foundRows(answer, u"energie"_s, FoundActions::None));

        QCOMPARE(m_model.rowOf(m_model.at(2)), 2);
        QCOMPARE(m_model.rowOf({.act = FoundRow::Act::OpenRecord, .record = someUid()}), -1);
        QCOMPARE(m_model.rowOf({}), -1);
    }

    void commandIsFoundByTheBeginningsOfItsWords()
    {
        QAction copy(u"Make a &copy…"_s);
        QAction trash(u"&Trash…"_s);

        m_model.show(commandRows({&copy, &trash}, u"co MA"_s));
        QCOMPARE(m_model.rowCount(), 1);
        QCOMPARE(textAt(0), u"Make a copy"_s);
        QCOMPARE(m_model.at(0).command.data(), &copy);

        m_model.show(commandRows({&copy, &trash}, {}));
        QCOMPARE(m_model.rowCount(), 2);

        m_model.show(commandRows({&copy, &trash}, u"vliegen"_s));
        QCOMPARE(m_model.at(0).act, FoundRow::Act::Nothing);
    }

    void endlessWordsStayOneShortLine()
    {
        m_model.show(foundRows({}, u"gemeente "_s.repeated(100000), FoundActions::All));

        QVERIFY(textAt(1).size() < 100);
    }
};

QTEST_MAIN(TestFoundModel)
#include "tst_foundmodel.moc"
