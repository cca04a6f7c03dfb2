// SPDX-License-Identifier: EUPL-1.2
#include "report/fieldpacker.h"

#include <QTest>

using namespace kb;

class TestFieldPacker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldGetsThePlaceThatIsNearest()
    {
        FieldPacker packer({10, 10});

        QCOMPARE(packer.place({2, 2}, {5, 5}), QRect(4, 4, 2, 2));
        QCOMPARE(packer.place({1, 1}, {0.5, 9.5}), QRect(0, 9, 1, 1));
    }

    void noTwoFieldsLieOverEachOther()
    {
        FieldPacker packer({6, 2});
        QList<QRect> placed;
        for (int size = 1; size <= 3; ++size) {
            for (int time = 0; time < 4; ++time) {
                const QRect field = packer.place({size, size}, {3, 1});
                for (const QRect &other : placed)
                    QVERIFY(!field.intersects(other));
                placed.append(field);
            }
        }
    }

    void boardGrowsDownwardForWhatHasNoRoom()
    {
        FieldPacker packer({3, 1});

        QCOMPARE(packer.place({3, 1}, {1.5, 0.5}), QRect(0, 0, 3, 1));
        QCOMPARE(packer.place({3, 2}, {1.5, 0.5}), QRect(0, 1, 3, 2));
    }

    void fieldsStandAtWholeSteps()
    {
        FieldPacker packer({9, 2});

        QCOMPARE(packer.place({3, 1}, {5.4, 0.5}, 3), QRect(3, 0, 3, 1));
        QCOMPARE(packer.place({3, 1}, {5.6, 0.5}, 3), QRect(6, 0, 3, 1));
    }

    void lowSquaresAreNearAbove()
    {
        FieldPacker packer({3, 4}, 0.25);
        packer.place({1, 1}, {1.5, 1.5});

        QCOMPARE(packer.place({1, 1}, {1.5, 1.5}), QRect(1, 0, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestFieldPacker)
#include "tst_fieldpacker.moc"
