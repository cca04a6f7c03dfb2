// SPDX-License-Identifier: EUPL-1.2
#include "latent/sparsevector.h"
#include "overlap/postings.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace kb::overlap;
using kb::latent::valueOf; // it is not found by its arguments when a list stands for the vector

namespace {

SparseVector anyVector(QRandomGenerator &random)
{
    SparseVector vector;
    for (quint32 id = 0; id < 40; ++id) {
        if (random.bounded(3) == 0)
            vector.push_back({id, float(random.generateDouble())});
    }
    return vector;
}

} // namespace

class TestSparseVector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productIsTheSumOverWhatBothHave()
    {
        const SparseVector a{{1, 2}, {3, 4}, {9, 1}};
        const SparseVector b{{0, 7}, {3, 5}, {9, 2}};

        QCOMPARE(dot(a, b), 22.0);
        QCOMPARE(dot(a, {}), 0.0);
    }

    void productHasTheSameBitsWhicheverWayItIsAsked()
    {
        QRandomGenerator random(20260302);
        SpreadVector spread;
        for (int round = 0; round < 500; ++round) {
            const SparseVector a = anyVector(random);
            const SparseVector b = anyVector(random);
            spread.spread(a);

            QVERIFY(dot(a, b) == dot(b, a));
            QVERIFY(spread.dot(b) == dot(a, b));
        }
    }

    void weightOfWhatIsNotThereIsZero()
    {
        const SparseVector vector{{1, 2}, {3, 4}};

        QCOMPARE(valueOf(vector, 3), 4.0F);
        QCOMPARE(valueOf(vector, 2), 0.0F);
        QCOMPARE(valueOf({}, 2), 0.0F);
    }

    void unitVectorHasLengthOne()
    {
        SparseVector vector{{1, 3}, {2, 4}};

        makeUnit(vector);

        QVERIFY(std::abs(dot(vector, vector) - 1) < 1e-6);
    }

    void vectorWithoutLengthBecomesEmpty()
    {
        SparseVector vector{{1, 0}, {2, 0}};

        makeUnit(vector);

        QVERIFY(vector.empty());
    }

    void lengthMayCountWhatIsNotInTheVector()
    {
        SparseVector vector{{1, 3}};

        makeUnit(vector, 36);

        QCOMPARE(valueOf(vector, 1), 0.5F);
    }
};

QTEST_GUILESS_MAIN(TestSparseVector)
#include "tst_sparsevector.moc"
