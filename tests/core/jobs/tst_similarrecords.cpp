// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/similarrecords.h"
#include "support/testbank.h"

using namespace kb;

namespace {

/// So that words that two questions share are not in every question.
void insertOtherSubjects(Bank &bank)
{
    for (const QString &text : {QStringLiteral("Wat kost kinderopvang op het platteland?"),
                                QStringLiteral("Hoe gaan waterschappen om met droogte?"),
                                QStringLiteral("Waarom stoppen jonge leraren met hun vak?"),
                                QStringLiteral("Welke gemeenten gebruiken algoritmes bij toezicht?")})
        test::insert(bank, test::aQuestion(text));
}

} // namespace

class TestSimilarRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedFindsItsLikeAlsoOfOtherUnits()
    {
        const auto other = test::makeBank(QStringLiteral("DGRO"));
        const auto bank = test::makeBank(QStringLiteral("DGVB"));
        test::insert(*other,
                     test::aQuestion(QStringLiteral("Hoeveel winkelpanden staan leeg in kleine kernen?")));
        QVERIFY_RESULT(receive(*bank, *allOperations(*other)));
        test::insert(*bank, test::aQuestion(QStringLiteral("Wat kost kinderopvang op het platteland?")));
        LiveOverlaps overlaps;

        const auto found =
            similarRecords(overlaps, *bank, QStringLiteral("leegstand van winkelpanden in kernen"), {}, {});

        QVERIFY_RESULT(found);
        QVERIFY(!found->isEmpty());
        QVERIFY(found->first().line.title.startsWith(QStringLiteral("Hoeveel winkelpanden")));
        QCOMPARE(found->first().line.unitCode, QStringLiteral("DGRO"));
        QVERIFY(!found->first().words.isEmpty());
        QVERIFY(found->first().likeness > 0 && found->first().likeness <= 1);
    }

    void thoseOfOtherUnitsComeFirstWhereThatIsAsked()
    {
        const auto other = test::makeBank(QStringLiteral("DGRO"));
        const auto bank = test::makeBank(QStringLiteral("DGVB"));
        test::insert(*other, test::aQuestion(QStringLiteral("Wat betekent leegstand voor kleine kernen?")));
        QVERIFY_RESULT(receive(*bank, *allOperations(*other)));
        const QString typed = QStringLiteral("Hoeveel winkelpanden staan leeg in kleine kernen?");
        test::insert(*bank, test::aQuestion(typed));
        insertOtherSubjects(*bank);
        LiveOverlaps overlaps;

        const auto best = similarRecords(overlaps, *bank, typed, {}, {});
        const auto others =
            similarRecords(overlaps, *bank, typed, {.ownUnit = bank->identity().unit, .othersFirst = 3}, {});

        QVERIFY_RESULT(best);
        QVERIFY_RESULT(others);
        QCOMPARE(best->value(0).line.title, typed);
        QCOMPARE(others->value(0).line.unitCode, QStringLiteral("DGRO"));
        QCOMPARE(others->value(1).line.title, typed);
    }

    void onlyTheKindsThatAreWantedAreFound()
    {
        const auto bank = test::makeBank();
        insertOtherSubjects(*bank);
        LiveOverlaps overlaps;
        const QString typed = QStringLiteral("waterschappen en droogte");

        QVERIFY(similarRecords(overlaps, *bank, typed, {.kinds = {Kind::Study}}, {})->isEmpty());
        const auto questions =
            similarRecords(overlaps, *bank, typed, {.kinds = {Kind::KnowledgeQuestion}}, {});
        QCOMPARE(questions->value(0).line.title, QStringLiteral("Hoe gaan waterschappen om met droogte?"));
    }

    void newRecordIsKnownOnceTheBankIsSaidToHaveChanged()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aQuestion(QStringLiteral("Wat kost kinderopvang op het platteland?")));
        LiveOverlaps overlaps;
        const QString typed = QStringLiteral("waterschappen en droogte");
        QVERIFY_RESULT(similarRecords(overlaps, *bank, typed, {}, {}));
        test::insert(*bank, test::aQuestion(QStringLiteral("Hoe gaan waterschappen om met droogte?")));

        overlaps.changed();

        QCOMPARE(similarRecords(overlaps, *bank, typed, {}, {})->first().line.title,
                 QStringLiteral("Hoe gaan waterschappen om met droogte?"));
    }

    void stoppedWhileReadingIsCancelled()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aQuestion());
        std::stop_source stop;
        stop.request_stop();
        LiveOverlaps overlaps;

        QCOMPARE_ERROR(similarRecords(overlaps, *bank, QStringLiteral("energie"), {}, stop.get_token()),
                       Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSimilarRecords)
#include "tst_similarrecords.moc"
