// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "report/overlapwords.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestTieNames : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QList<ShownOverlap> shown() const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids({}));
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void studyThatBothUseIsCalledByItsName()
    {
        QStringList told;
        for (const QList<ShownOverlap> pairs = shown(); const ShownOverlap &pair : pairs) {
            for (const OverlapPart &part : pair.pair.parts)
                told.append(evidenceWords(part));
        }
        const QStringList studies = told.filter(u"both use "_s);

        QVERIFY(!studies.isEmpty());
        for (const QString &text : studies)
            QVERIFY2(text.contains(u"-STU-"_s), qPrintable(text));
        QVERIFY(told.filter(u"a shared study"_s).isEmpty());
    }

    void laterEvidenceIsKeptWithoutTheNamesOfToday()
    {
        const OverlapStore store(*m_bank);
        const QList<ShownOverlap> pairs = shown();
        const auto tied = std::ranges::find_if(
            pairs, [](const ShownOverlap &pair) { return whyWords(pair.pair).contains(u"shared study"_s); });
        QVERIFY(tied != pairs.end());
        Overlap later = tied->pair;
        for (OverlapPart &part : later.parts) {
            if (part.name != PartName::Ties)
                part.evidence = {{.name = EvidenceName::Word, .inA = u"nieuw"_s, .inB = u"nieuw"_s}};
        }

        QVERIFY_RESULT(OverlapStore(*m_bank).addEvidence(later));

        QCOMPARE(store.ofPair(tied->a.uid, tied->b.uid)->pair.parts, later.parts);
    }

    void recordWithoutALineStaysATieWithoutAName()
    {
        const OverlapPart part{.name = PartName::Ties,
                               .points = 9,
                               .evidence = {{.name = EvidenceName::Dossier},
                                            {.name = EvidenceName::Person, .label = u"Dr. A. Bakker"_s}}};

        QCOMPARE(evidenceWords(part), u"the same dossier, the same expert or institute: Dr. A. Bakker"_s);
    }
};

QTEST_GUILESS_MAIN(TestTieNames)
#include "tst_tienames.moc"
