// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/equaltextwords.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

EqualTexts equalRecords(Kind kind, int foreign)
{
    return {.kind = kind,
            .records = EqualTexts::Many,
            .text = u"Waar staan woningen leeg?"_s,
            .foreign = foreign};
}

/// Without the breaks and the bar of a callout.
QString plainTextOf(const OverlapReportContent &content)
{
    return renderPlainText(overlapReport(content)).simplified().remove(u"| "_s);
}

} // namespace

/// What is said of many records with one text, and whether it can be done.
class TestEqualTextWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsNamedWithHowManyHaveIt()
    {
        const QString words = equalTextWords(equalRecords(Kind::Signal, 0));

        QVERIFY2(words.startsWith(u"20 signal(s) have the same text: “Waar staan woningen leeg?”."_s),
                 qPrintable(words));
    }

    void ownQuestionsAreMerged()
    {
        const QString words = equalTextWords(equalRecords(Kind::KnowledgeQuestion, 0));

        QVERIFY2(words.contains(u"Merge them"_s), qPrintable(words));
    }

    void unitsAreAskedAboutTheirQuestions()
    {
        const QString words = equalTextWords(equalRecords(Kind::KnowledgeQuestion, 1));

        QVERIFY2(words.contains(u"Ask the units to merge or withdraw theirs"_s), qPrintable(words));
    }

    void nothingButQuestionsIsMerged()
    {
        for (const Kind kind : {Kind::Signal, Kind::ResearchProject, Kind::Study}) {
            QVERIFY(!equalTextWords(equalRecords(kind, 0)).contains(u"erge"_s));
            QVERIFY(!equalTextWords(equalRecords(kind, 1)).contains(u"merge"_s));
        }
    }

    void longTextIsCutShort()
    {
        EqualTexts equal = equalRecords(Kind::Study, 0);
        equal.text = QString(200, u'a');

        QVERIFY(equalTextWords(equal).contains(QString(60, u'a') + u'…'));
    }

    void summaryOfTheReportSaysIt()
    {
        OverlapReportContent content = test::overlapContent();
        const EqualTexts equal = equalRecords(Kind::KnowledgeQuestion, 1);

        const QString before = plainTextOf(content);
        content.equal = equal;
        const QString after = plainTextOf(content);

        QVERIFY(!before.contains(equalTextWords(equal)));
        QVERIFY(after.contains(equalTextWords(equal)));
    }
};

QTEST_GUILESS_MAIN(TestEqualTextWords)
#include "tst_equaltextwords.moc"
