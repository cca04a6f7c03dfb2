// SPDX-License-Identifier: EUPL-1.2
#include "text/analyser.h"
#include "text/highlight.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// What is marked, as it stands in the text.
QStringList markedIn(const QString &text, const QSet<QString> &terms)
{
    Analyser analyser;
    QStringList marked;
    for (const TextRange &range : highlights(text, analyser.analyse(text), terms))
        marked.append(text.mid(range.start, range.length));
    return marked;
}

} // namespace

class TestHighlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfATermIsMarkedAsItIsWritten()
    {
        QCOMPARE(markedIn(u"De Gemeenten en hun gemeente"_s, {u"gemeente"_s}),
                 (QStringList{u"Gemeenten"_s, u"gemeente"_s}));
    }

    void compoundIsMarkedAtThePartThatItShares()
    {
        QCOMPARE(markedIn(u"sociale huurwoningen"_s, {u"woning"_s}), QStringList(u"woningen"_s));
    }

    void marksStandInOrderAndApart()
    {
        const QString text = u"woningbouw, woning en bouw"_s;
        Analyser analyser;

        const auto ranges = highlights(text, analyser.analyse(text), {u"woning"_s, u"bouw"_s});

        qsizetype end = 0;
        for (const TextRange &range : ranges) {
            QVERIFY(range.start >= end && range.length > 0);
            end = range.start + range.length;
        }
        QVERIFY(!ranges.isEmpty() && end <= text.size());
    }

    void withoutTermsNothingIsMarked() { QCOMPARE(markedIn(u"wonen"_s, {}), QStringList()); }
};

QTEST_GUILESS_MAIN(TestHighlight)
#include "tst_highlight.moc"
