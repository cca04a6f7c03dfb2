// SPDX-License-Identifier: EUPL-1.2
#include "overlap/bridges.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kb;

namespace {

using Ties = QList<std::pair<Uid, Uid>>;

QList<Uid> membersOf(int count)
{
    QList<Uid> members;
    for (int number = 0; number < count; ++number)
        members.append(namedUid(QLatin1StringView("bridge test"), QByteArray::number(number)));
    return members;
}

/// Everybody to whom the first is tied, directly or by others.
QSet<Uid> tiedTo(const Uid &first, const Ties &ties)
{
    QSet<Uid> tied{first};
    for (qsizetype before = 0; before != tied.size();) {
        before = tied.size();
        for (const auto &[a, b] : ties) {
            if (tied.contains(a) || tied.contains(b))
                tied.unite({a, b});
        }
    }
    return tied;
}

/// Slowly: takes each pair away and looks whether its two are tied still. Not where they are all there is.
int bridgesBySearch(const Ties &ties)
{
    int bridges = 0;
    for (qsizetype at = 0; at < ties.size(); ++at) {
        Ties others = ties;
        others.removeAt(at);
        const auto &[a, b] = ties[at];
        const bool isApart = !tiedTo(a, others).contains(b);
        bridges += isApart && tiedTo(a, ties).size() > 2 ? 1 : 0;
    }
    return bridges;
}

} // namespace

class TestBridges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memberThatHangsOnOnePairIsBeyondIt()
    {
        const QList<Uid> of = membersOf(4); // a ring of three, and one that hangs on the second

        const QList<Bridge> bridges =
            bridgesOf(of, {{of[0], of[1]}, {of[1], of[2]}, {of[2], of[0]}, {of[3], of[1]}});

        QCOMPARE(bridges, (QList<Bridge>{{.near = of[1], .far = of[3], .beyond = {of[3]}}}));
    }

    void smallerSideIsBeyond()
    {
        const QList<Uid> of = membersOf(5); // the first two hang on a ring of three

        const QList<Bridge> bridges =
            bridgesOf(of, {{of[0], of[1]}, {of[1], of[2]}, {of[2], of[3]}, {of[3], of[4]}, {of[4], of[2]}});

        QCOMPARE(bridges, (QList<Bridge>{{.near = of[1], .far = of[0], .beyond = {of[0]}},
                                         {.near = of[2], .far = of[1], .beyond = {of[0], of[1]}}}));
    }

    void ringHasNone()
    {
        const QList<Uid> of = membersOf(3);

        QVERIFY(bridgesOf(of, {{of[0], of[1]}, {of[1], of[2]}, {of[0], of[2]}}).isEmpty());
    }

    void twoThatAreTiedToEachOtherAloneAreNoNews()
    {
        const QList<Uid> of = membersOf(2);

        QVERIFY(bridgesOf(of, {{of[0], of[1]}}).isEmpty());
    }

    void pairThatStandsThereTwiceCountsOnce()
    {
        const QList<Uid> of = membersOf(3);

        const QList<Bridge> bridges =
            bridgesOf(of, {{of[0], of[1]}, {of[1], of[0]}, {of[1], of[2]}, {of[1], of[1]}});

        QCOMPARE(bridges.size(), 2);
    }

    void pairsWithOthersDoNotCount()
    {
        const QList<Uid> of = membersOf(3);
        const Uid other = Uid::createUuid();

        const QList<Bridge> bridges =
            bridgesOf(of, {{of[0], of[1]}, {of[1], of[2]}, {of[0], other}, {other, of[2]}});

        QCOMPARE(bridges.size(), 2);
    }

    void asManyAreFoundAsBySearch()
    {
        QRandomGenerator chance(20261130);
        for (int turn = 0; turn < 300; ++turn) {
            const QList<Uid> of = membersOf(chance.bounded(2, 9));
            Ties ties;
            for (qsizetype a = 0; a < of.size(); ++a) {
                for (qsizetype b = a + 1; b < of.size(); ++b) {
                    if (chance.bounded(3) == 0)
                        ties.append({of[a], of[b]});
                }
            }

            QCOMPARE(bridgesOf(of, ties).size(), bridgesBySearch(ties));
        }
    }
};

QTEST_GUILESS_MAIN(TestBridges)
#include "tst_bridges.moc"
