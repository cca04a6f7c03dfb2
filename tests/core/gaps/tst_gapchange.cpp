// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapchange.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestGapChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewGoneAndTheSameIsToldApart()
    {
        const GapChange change =
            changeOf({u"G1.a"_s, u"G1.b"_s, u"G4.c"_s}, {u"G4.c"_s, u"G2.d"_s, u"G1.b"_s});

        QCOMPARE(change.fresh, QStringList{u"G2.d"_s});
        QCOMPARE(change.gone, QStringList{u"G1.a"_s});
        QCOMPARE(change.same, (QStringList{u"G1.b"_s, u"G4.c"_s}));
        QVERIFY(change.moved.isEmpty());
    }

    void aRecordWhoseGapIsOfAnotherKindHasMoved()
    {
        const GapChange change = changeOf({u"G1.a"_s, u"G1.b"_s}, {u"G2.a"_s, u"G1.b"_s, u"G5.c"_s});

        QCOMPARE(change.moved, (QList<MovedGap>{{u"G1.a"_s, u"G2.a"_s}}));
        QCOMPARE(change.fresh, QStringList{u"G5.c"_s});
        QVERIFY(change.gone.isEmpty());
    }

    void aSecondGapOfTheSameRecordIsNew()
    {
        const GapChange change = changeOf({u"G1.a"_s}, {u"G1.a"_s, u"G8.a"_s});

        QCOMPARE(change.fresh, QStringList{u"G8.a"_s});
        QVERIFY(change.moved.isEmpty());
    }

    void nothingChangesBetweenADayAndItself()
    {
        const QStringList keys{u"G9.b"_s, u"G10.a"_s};

        QCOMPARE(changeOf(keys, keys), (GapChange{{}, {}, {u"G10.a"_s, u"G9.b"_s}}));
    }

    void fromNothingEverythingIsNew()
    {
        QCOMPARE(changeOf({}, {u"G1.a"_s}), (GapChange{{u"G1.a"_s}, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestGapChange)
#include "tst_gapchange.moc"
