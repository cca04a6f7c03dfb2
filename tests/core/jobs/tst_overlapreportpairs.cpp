// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/liveoverlaps.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlapstore.h"
#include "jobs/pairpaperjob.h"
#include "report/overlapwords.h"
#include "report/renderers.h"
#include "support/examplebank.h"
#include "support/testbank.h"
#include "support/testresult.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Which pairs of the bank stand in the overlap report, in what order, and why.
class TestOverlapReportPairs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    /// Of two questions that share words, as a run keeps it: without these.
    Overlap weakPair() const
    {
        const OverlapStore store(*m_bank);
        const auto ids = store.ids({.levels = {OverlapLevel::Weak}, .kinds = {OverlapKind::VraagVraag}});
        const auto rows = *store.rows(*ids);
        const auto found = std::ranges::find_if(rows, [](const ShownOverlap &row) {
            return lacksWords(row.pair) && std::ranges::any_of(row.pair.parts, [](const OverlapPart &part) {
                       return part.name == PartName::Words && part.points > 0;
                   });
        });
        if (found == rows.cend())
            qFatal("no weak pair shares words");
        return found->pair;
    }

    OverlapReportContent content() const { return *overlapReportContent(*m_bank, Language::Nl); }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void pairsAreTheStrongAndProbableQuestionsInTheirRank()
    {
        const OverlapStore store(*m_bank);
        const auto shown = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));

        const QList<ReportedPair> pairs = content().pairs;

        QVERIFY(!pairs.isEmpty());
        QCOMPARE(pairs.size(), shown->size());
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            QCOMPARE(pairs[i].a.code, shown->at(i).a.code);
            QCOMPARE(pairs[i].b.code, shown->at(i).b.code);
        }
    }

    void everyPairSaysWhyItStandsWhereItDoes()
    {
        const OverlapStore store(*m_bank);
        const auto shown = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));

        const QList<ReportedPair> pairs = content().pairs;

        QCOMPARE(pairs.size(), shown->size());
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const Overlap &pair = shown->at(i).pair;
            const bool isUrgent = pair.urgentBy.isValid();
            QCOMPARE(pairs[i].precedence == Precedence::Urgent, isUrgent);
            QCOMPARE(pairs[i].precedence == Precedence::Other, !isUrgent && !pair.canStillChange);
        }
    }

    void partsOfEveryPairAddUpToItsScore()
    {
        const QList<ReportedPair> pairs = content().pairs;
        QVERIFY(!pairs.isEmpty());
        for (const ReportedPair &pair : pairs) {
            int sum = 0;
            for (const ReportedPart &part : pair.parts)
                sum += part.points;
            QCOMPARE(sum, pair.score);
        }
    }

    void everyPairSaysWhatNext()
    {
        const QList<ReportedPair> pairs = content().pairs;
        QVERIFY(!pairs.isEmpty());
        for (const ReportedPair &pair : pairs)
            QVERIFY2(!pair.proposal.isEmpty(), qPrintable(pair.a.code));
    }

    void pairOfTwoDaysSaysHowFarTheyAreApart()
    {
        const QList<ReportedPair> pairs = content().pairs;
        int told = 0;
        for (const ReportedPair &pair : pairs) {
            if (!pair.a.needBy.isValid() || !pair.b.needBy.isValid())
                continue;
            const auto moment = std::ranges::find_if(pair.parts, &ReportedPart::isTold);
            QVERIFY2(moment != pair.parts.end(), qPrintable(pair.a.code));
            QVERIFY(moment->evidence.contains(u"month"_s));
            ++told;
        }
        QVERIFY(told > 0);
    }

    void pairOfEveryKindHasAPaperOfItsOwn()
    {
        for (const OverlapKind kind : allOf<OverlapKind>()) {
            const OverlapStore store(*m_bank);
            const auto ids = store.ids({.kinds = {kind}});
            QVERIFY2(!ids->isEmpty(), codeOf(kind).data()); // the example has one of each
            const auto shown = store.rows({ids->first()});
            const Overlap &pair = shown->first().pair;

            LiveOverlaps overlaps;
            const auto content = pairPaperContent(*m_bank, overlaps, {pair.a, pair.b});

            QVERIFY_RESULT(content);
            QCOMPARE(content->kind, kind);
            QCOMPARE(content->report.pairs.size(), 1);
            QCOMPARE(content->report.pairs.first().a.code, shown->first().a.code);
            QCOMPARE(content->report.pairs.first().score, pair.score);
        }
    }

    void paperOfAWeakPairHasItsWords()
    {
        const Overlap weak = weakPair();
        LiveOverlaps overlaps;

        const auto content = pairPaperContent(*m_bank, overlaps, {weak.a, weak.b});

        QVERIFY_RESULT(content);
        QVERIFY(!content->isWithoutWords);
        const QList<ReportedPart> parts = content->report.pairs.first().parts;
        const auto words = std::ranges::find(parts, label(PartName::Words), &ReportedPart::name);
        QVERIFY(words != parts.cend());
        QVERIFY(!words->evidence.isEmpty());
    }

    void lookingForItsWordsCanBeStopped()
    {
        const Overlap weak = weakPair();
        LiveOverlaps overlaps;
        std::stop_source stop;
        int told = 0;
        const auto stopAtOnce = [&](qint64, qint64) {
            ++told;
            stop.request_stop();
        };

        const auto content =
            pairPaperContent(*m_bank, overlaps, {weak.a, weak.b}, stopAtOnce, stop.get_token());

        QCOMPARE_ERROR(content, Error::Code::Cancelled);
        QVERIFY(told > 0);
    }

    void paperSaysThatWordsAreNotLookedUpInTooLargeABank()
    {
        const Overlap weak = weakPair();
        LiveOverlaps overlaps(0);

        const auto content = pairPaperContent(*m_bank, overlaps, {weak.a, weak.b});

        QVERIFY_RESULT(content);
        QVERIFY(content->isWithoutWords);
        QVERIFY(renderPlainText(pairPaper(*content)).contains(u"too large to look up the words"_s));
    }

    void paperHasWhatWasAgreedAboutThePairAlone()
    {
        const OverlapStore store(*m_bank);
        const auto shown = *store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->first(2));
        for (const ShownOverlap &pair : shown) {
            const ActionDraft draft{
                .action = {.what = pair.a.code, .leadUnit = pair.a.unit, .due = QDate(2027, 3, 3)}};
            QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draft));
        }

        LiveOverlaps overlaps;
        const auto content =
            pairPaperContent(*m_bank, overlaps, {shown.first().pair.a, shown.first().pair.b});

        QVERIFY_RESULT(content);
        QCOMPARE(content->report.agreed.size(), 1);
        QCOMPARE(content->report.agreed.first().what, shown.first().a.code);
    }

    void paperIsSharedNoWiderThanItsQuestions()
    {
        const OverlapStore store(*m_bank);
        const Overlap pair =
            store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->first(1))->first().pair;
        LiveOverlaps overlaps;
        const auto before = pairPaperContent(*m_bank, overlaps, {pair.a, pair.b});
        const Document reportBefore = overlapReport(content());

        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
            *m_bank, pair.b, [](KnowledgeQuestion &kept) { kept.shareLevel = ShareLevel::EigenDg; }));
        const auto after = pairPaperContent(*m_bank, overlaps, {pair.a, pair.b});

        QVERIFY_RESULT(before);
        QVERIFY_RESULT(after);
        QVERIFY(pairPaper(*before).info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(pairPaper(*after).info.shareLevel == ShareLevel::EigenDg);
        QVERIFY(reportBefore.info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(overlapReport(content()).info.shareLevel == ShareLevel::EigenDg);
    }

    void pairThatNoRunKeptHasNoPaper()
    {
        LiveOverlaps overlaps;
        const auto content = pairPaperContent(*m_bank, overlaps, {Uid::createUuid(), Uid::createUuid()});

        QVERIFY(!content);
        QCOMPARE(content.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestOverlapReportPairs)
#include "tst_overlapreportpairs.moc"
