// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapmatrix.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "model/knowledgequestion.h"
#include "report/overlapwords.h"
#include "rowbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QList<ShownOverlap> pairsOf(Bank &bank, OverlapKind kind)
{
    const OverlapStore store(bank);
    return *store.rows(*store.ids({.kinds = {kind}}));
}

bool isBetween(const ShownOverlap &pair, const QString &one, const QString &other)
{
    return (pair.a.unitCode == one && pair.b.unitCode == other) ||
           (pair.a.unitCode == other && pair.b.unitCode == one);
}

qsizetype between(const QList<ShownOverlap> &pairs, const QString &one, const QString &other)
{
    return std::ranges::count_if(pairs,
                                 [&](const ShownOverlap &pair) { return isBetween(pair, one, other); });
}

} // namespace

/// Rows S12 to S14 of the specification: overlap.
class TestOverlapRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S12_questionsOfTheExampleOverlapAsOftenAsTheReferenceSays()
    {
        const RowBank bank(u"KIEM"_s);

        const auto pairs = pairsOf(*bank, OverlapKind::VraagVraag);

        QVERIFY2(std::abs(pairs.size() - 23) <= 6, qPrintable(QString::number(pairs.size()))); // 5.9, rule 7
        const auto strong = [](const ShownOverlap &pair) { return pair.pair.level == OverlapLevel::Strong; };
        QVERIFY(std::abs(std::ranges::count_if(pairs, strong) - 12) <= 2);
        QVERIFY(between(pairs, u"DGRO"_s, u"DGVB"_s) >= 4);
        QCOMPARE(between(pairs, u"DGDOO"_s, u"DGRO"_s), 0);
    }

    void S12_matrixCountsTheSamePairs()
    {
        const RowBank bank(u"KIEM"_s);
        const auto pairs = pairsOf(*bank, OverlapKind::VraagVraag);

        const auto matrix = overlapMatrix(*bank, {OverlapKind::VraagVraag});

        QVERIFY_RESULT(matrix);
        const auto place = [&](const QString &code) {
            return std::ranges::find(matrix->units, code, &MatrixUnit::code) - matrix->units.begin();
        };
        int all = 0;
        for (const MatrixCount &count : std::as_const(matrix->counts))
            all += count.all();
        QCOMPARE(all, int(pairs.size()));
        QCOMPARE(matrix->between(place(u"DGRO"_s), place(u"DGVB"_s)).all(),
                 int(between(pairs, u"DGRO"_s, u"DGVB"_s)));
        QCOMPARE(matrix->between(place(u"DGDOO"_s), place(u"DGRO"_s)).all(), 0);
    }

    void S13a_weakOverlapThatAPersonAddsIsTheirsAndStandsInTheReport()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid one = bank.named<KnowledgeQuestion>("DGOBDR-VRG-05").uid;
        const Uid other = bank.named<KnowledgeQuestion>("DGKR-VRG-03").uid;
        const OverlapStore store(*bank);
        QCOMPARE(store.ofPair(one, other)->pair.level, OverlapLevel::Weak);

        QVERIFY_RESULT(addOverlapByHand(*bank, one, other, u"Zelfde specialisten"_s));

        QVERIFY(store.ofPair(one, other)->verdict->isManual);
        const auto report = overlapReportContent(*bank, Language::Nl);
        QVERIFY_RESULT(report);
        const auto added = std::ranges::find(report->pairs, true, &ReportedPair::isByHand);
        QVERIFY(added != report->pairs.end());
        QCOMPARE(QSet({added->a.uid, added->b.uid}), QSet({one, other}));
        QCOMPARE(added->reason, u"Zelfde specialisten"_s);
    }

    void S13b_firstPairIsThatOfTheSmallBodies()
    {
        const RowBank bank(u"KIEM"_s);

        const auto first = pairsOf(*bank, OverlapKind::VraagVraag).first();

        QStringList codes{first.a.code, first.b.code};
        codes.sort();
        QCOMPARE(codes, fullCodes(u"DGKR-VRG-02 DGOBDR-VRG-03"_s));
    }

    void S13b_wordsThatAreMarkedStandInBothTexts()
    {
        const RowBank bank(u"KIEM"_s);
        const auto first = pairsOf(*bank, OverlapKind::VraagVraag).first();

        const auto inA = sharedRanges(first.a.title, first.pair, Side::A);
        const auto inB = sharedRanges(first.b.title, first.pair, Side::B);

        QVERIFY(!inA.isEmpty());
        QVERIFY(!inB.isEmpty());
        for (const OverlapPart &part : first.pair.parts) {
            if (part.name != PartName::SharedWords)
                continue;
            for (const Evidence &word : part.evidence) {
                QVERIFY2(!word.inA.isEmpty() && !word.inB.isEmpty(), qPrintable(word.label));
            }
        }
    }

    void S14_resultOfAnotherUnitIsTheFirstThatOurQuestionGets()
    {
        const RowBank bank(u"DGKR"_s);
        const auto question = bank.named<KnowledgeQuestion>("DGKR-VRG-02");

        QStringList studies;
        for (const ShownOverlap &pair : pairsOf(*bank, OverlapKind::VraagStudie)) {
            if (pair.a.uid == question.uid || pair.b.uid == question.uid)
                studies.append(pair.a.uid == question.uid ? pair.b.code : pair.a.code);
        }

        QCOMPARE(studies.value(0), fullRefcode(u"DGOBDR-STU-07"_s));
    }
};

QTEST_MAIN(TestOverlapRows)
#include "tst_overlaprows.moc"
