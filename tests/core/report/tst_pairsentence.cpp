// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/pairsentence.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(const QStringList &about, QDate needBy = {}, QDate otherNeedBy = {})
{
    return pairSentence(about, {.unit = u"DGVB"_s, .needBy = needBy},
                        {.unit = u"DGKR"_s, .needBy = otherNeedBy}, Language::En);
}

} // namespace

class TestPairSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjectsAreNamedAsPeopleDo()
    {
        QCOMPARE(sentenceFor({u"armoede"_s}), u"Both questions are about armoede."_s);
        QCOMPARE(sentenceFor({u"a"_s, u"b"_s}), u"Both questions are about a and b."_s);
        QCOMPARE(sentenceFor({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}),
                 u"Both questions are about a, b, c and d."_s);
    }

    void whoNeedsTheAnswerFirstIsNamedFirst()
    {
        QCOMPARE(sentenceFor({}, QDate(2026, 10, 2), QDate(2026, 7, 2)),
                 u"DGKR needs the answer before 2 July 2026, DGVB before 2 October 2026."_s);
        QCOMPARE(sentenceFor({}, QDate(2026, 7, 2)), u"DGVB needs the answer before 2 July 2026."_s);
        QCOMPARE(sentenceFor({}, {}, QDate(2026, 7, 2)), u"DGKR needs the answer before 2 July 2026."_s);
        QCOMPARE(sentenceFor({}, QDate(2026, 7, 2), QDate(2026, 7, 2)),
                 u"Both answers are needed before 2 July 2026."_s);
    }

    void questionThatIsAnsweredNeedsNoAnswer()
    {
        const PairSide answered{.unit = u"DGVB"_s, .needBy = QDate(2026, 7, 2), .isAnswered = true};
        const PairSide asking{.unit = u"DGKR"_s, .needBy = QDate(2026, 10, 2)};

        QCOMPARE(pairSentence({}, answered, asking, Language::En),
                 u"DGKR needs the answer before 2 October 2026."_s);
        QVERIFY(pairSentence({}, answered, answered, Language::En).isEmpty());
    }

    void whereNothingIsKnownNothingIsSaid() { QVERIFY(sentenceFor({}).isEmpty()); }

    void everyStrongPairOfTheReportBeginsWithItsSentence()
    {
        const QString text = renderPlainText(overlapReport(test::overlapContent())).simplified();

        QVERIFY2(
            text.contains(u"Both questions are about uitvoeringskracht, personeelstekort bij de overheid and "
                          "kleinschaligheid. DGOBDR needs the answer before 2 juli 2026, DGKR before"_s),
            qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestPairSentence)
#include "tst_pairsentence.moc"
