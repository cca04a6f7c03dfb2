// SPDX-License-Identifier: EUPL-1.2
#include "bank/refcodes.h"
#include "jobs/examplebank.h"
#include "jobs/gaplist.h"
#include "support/testresult.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// The example tells the same on each day on which it is made.
class TestExampleDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urgentQuestionsWithoutKnowledgeAreTheSameThree_data() // spec 01, S26c
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("of the scenarios") << QDate(2026, 3, 2);
        QTest::newRow("half a year later is a Saturday") << QDate(2026, 11, 29);
        QTest::newRow("half a year later is a Sunday") << QDate(2026, 11, 30);
        QTest::newRow("half a year later has a shorter month, and is a Sunday") << QDate(2026, 8, 31);
        QTest::newRow("half a year later is the last of February") << QDate(2027, 8, 31);
        QTest::newRow("a leap day") << QDate(2028, 2, 29);
    }

    void urgentQuestionsWithoutKnowledgeAreTheSameThree()
    {
        QFETCH(const QDate, day);
        const auto bank =
            makeExampleBank(u":memory:"_s, u"KIEM"_s, fixedClock(QDateTime(day, QTime(9, 0), Qt::UTC)));
        QVERIFY_RESULT(bank);

        const auto gaps =
            GapList(**bank).gaps({.on = {}, .kinds = {GapKind::QuestionUnanswered}, .units = {}});

        QVERIFY_RESULT(gaps);
        QStringList red;
        for (const GapLine &gap : *gaps) {
            if (gap.gap.isRed)
                red.append(gap.line.code);
        }
        QCOMPARE(red, (QStringList{fullRefcode(u"DGVB-VRG-07"_s), fullRefcode(u"DGKR-VRG-02"_s),
                                   fullRefcode(u"DGRO-VRG-05"_s)}));
    }
};

QTEST_GUILESS_MAIN(TestExampleDays)
#include "tst_exampledays.moc"
