// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/commonconceptwords.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

/// What is said of a concept that tells no questions apart.
class TestCommonConceptWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conceptOfAllQuestionsIsNamedWithWhatHelps()
    {
        QCOMPARE(commonConceptWords({.name = u"wonen"_s, .questions = 12, .ofAll = 12}),
                 u"Concept “wonen” stands with all questions. Mark it as general?"_s);
    }

    void conceptOfNearlyAllSaysOfHowMany()
    {
        QCOMPARE(commonConceptWords({.name = u"wonen"_s, .questions = 11, .ofAll = 12}),
                 u"Concept “wonen” stands with 11 of the 12 questions. Mark it as general?"_s);
    }

    void summaryOfTheReportSaysIt()
    {
        OverlapReportContent content = test::overlapContent();
        const QString before = renderPlainText(overlapReport(content));
        content.common = {.name = u"wonen"_s, .questions = 12, .ofAll = 12};
        const QString after = renderPlainText(overlapReport(content));

        QVERIFY(!before.contains(u"Concept “wonen” stands"_s));
        QVERIFY(after.contains(u"Concept “wonen” stands"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommonConceptWords)
#include "tst_commonconceptwords.moc"
