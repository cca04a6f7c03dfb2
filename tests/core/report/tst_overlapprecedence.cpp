// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/overlapforms.h"
#include "report/overlapparts.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Of the four strong pairs two are urgent, and of one a project can still change.
OverlapReportContent inOrder()
{
    OverlapReportContent content = test::overlapContent();
    content.pairs[0].precedence = Precedence::Urgent;
    content.pairs[1].precedence = Precedence::Urgent;
    content.pairs[2].precedence = Precedence::CanStillChange;
    return content;
}

QString wordsInOrder(OverlapForm form)
{
    return renderPlainText(overlapReportIn(form, inOrder())).simplified();
}

} // namespace

/// The reader sees why a pair comes before another, and where that ends.
class TestOverlapPrecedence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strongPairsStandBelowWhatPutsThemThere()
    {
        const QString text = wordsInOrder(OverlapForm::Full);

        qsizetype at = text.indexOf(u"Strong overlaps"_s);
        for (const QString &next :
             {u"Needed within six months"_s, u"1. Uitvoeringskracht"_s, u"2. Armoede"_s,
              u"A project can still change"_s, u"3. Algoritmes"_s, u"The others"_s, u"4. Vergrijzing"_s}) {
            const qsizetype found = text.indexOf(next, at);
            QVERIFY2(found > at, qPrintable(next));
            at = found;
        }
    }

    void tablesOfTheMeetingSayTheLevelAndTheReason()
    {
        const QString text = wordsInOrder(OverlapForm::Meeting);

        const qsizetype urgent = text.indexOf(u"Strong · Needed within six months"_s);
        QVERIFY2(urgent > 0, qPrintable(text));
        QVERIFY(text.indexOf(u"Strong · The others"_s, urgent) > urgent);
        QVERIFY(text.contains(u"Strong · A project can still change - Score: 71"_s)); // it is confirmed
    }

    void pairsWithOneReasonAreNotDivided()
    {
        OverlapReportContent content = inOrder();
        content.pairs = content.pairs.first(2);

        const auto rows = byPrecedence(content.pairs, u"Strong"_s);

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().name, u"Strong · Needed within six months"_s);
        QCOMPARE(rows.first().pairs.size(), 2);
    }

    void pairsWithoutAReasonHaveTheNameAlone()
    {
        const auto rows = byPrecedence(test::overlapContent().pairs, u"Strong"_s);

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().name, u"Strong"_s);
    }

    void withoutPairsThereIsNothingToName() { QVERIFY(byPrecedence({}, u"Strong"_s).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestOverlapPrecedence)
#include "tst_overlapprecedence.moc"
