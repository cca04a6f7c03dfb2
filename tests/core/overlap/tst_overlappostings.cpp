// SPDX-License-Identifier: EUPL-1.2
#include "overlap/postings.h"

#include <QTest>

using namespace kb::overlap;

class TestOverlapPostings : public QObject
{
    Q_OBJECT

    const std::vector<SparseVector> m_vectors{{{0, 1}, {2, 2}}, {{1, 3}}, {{0, 2}, {1, 1}, {2, 1}}};
    Postings m_postings;

private Q_SLOTS:
    void init()
    {
        m_postings = {};
        for (quint32 record = 0; record < m_vectors.size(); ++record)
            m_postings.add(record, m_vectors[record]);
    }

    void productsAreThoseOfTheVectorsThemselves()
    {
        const SparseVector asked{{0, 1}, {1, 2}};

        const std::vector<double> products = m_postings.products(asked, m_vectors.size());

        for (size_t record = 0; record < m_vectors.size(); ++record)
            QCOMPARE(products[record], dot(asked, m_vectors[record]));
    }

    void removedRecordHasNoProductAnyMore()
    {
        m_postings.remove(2, m_vectors[2]);

        const std::vector<double> products = m_postings.products({{0, 1}, {1, 2}}, m_vectors.size());

        QCOMPARE(products, (std::vector<double>{1, 6, 0}));
    }

    void featureThatNoRecordHasGivesNothing()
    {
        QCOMPARE(m_postings.products({{99, 1}}, m_vectors.size()), std::vector<double>(3));
        QCOMPARE(m_postings.products({}, m_vectors.size()), std::vector<double>(3));
    }
};

QTEST_GUILESS_MAIN(TestOverlapPostings)
#include "tst_overlappostings.moc"
