// SPDX-License-Identifier: EUPL-1.2
#include "bank/bank.h"
#include "jobs/overlapcodec.h"
#include "jobs/overlaplinks.h"
#include "jobs/overlapstore.h"
#include "model/knowledgequestion.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Which pairs a list of them shows, and in which order (tst_overlapstore: by state and unit).
class TestOverlapFilter : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QList<ShownOverlap> shown(const OverlapFilter &filter = {}) const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids(filter));
    }

    QList<ShownOverlap> sortedBy(const QString &column, ListOrder order = ListOrder::Ascending) const
    {
        return shown({.sorting = {column, order}});
    }

    static int scoreOf(const ShownOverlap &pair) { return pair.pair.score; }
    static QString fromOf(const ShownOverlap &pair) { return pair.a.code; }
    static QString andOf(const ShownOverlap &pair) { return pair.b.code; }
    static QString questionOf(const ShownOverlap &pair)
    {
        return pair.a.kind == Kind::KnowledgeQuestion ? pair.a.code : pair.b.code;
    }
    static QString knownOf(const ShownOverlap &pair)
    {
        return pair.a.kind == Kind::KnowledgeQuestion ? pair.b.code : pair.a.code;
    }

    QList<Uid> dossiersOf(const Uid &record) const
    {
        const auto question = m_bank->records<KnowledgeQuestion>().get(record);
        const auto links = OverlapLinks::read(m_bank->context().db);
        return links->of(record, LinkType::Dossier) + links->of(record, TieType::SignalDossier) +
               QList{question ? question->dossier : Uid()};
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void conceptNarrowsToPairsThatRestOnIt()
    {
        const Evidence subject =
            shown({.kinds = {OverlapKind::VraagVraag}}).first().pair.parts.first().evidence.first();
        QVERIFY(subject.name == EvidenceName::Concept);

        const auto pairs = shown({.concepts = {subject.uid}});

        QVERIFY(!pairs.isEmpty() && pairs.size() < shown().size());
        for (const ShownOverlap &pair : pairs)
            QVERIFY(encodeParts(pair.pair.parts).contains(bytesOf(subject.uid)));
    }

    void dossierNarrowsToPairsOfWhichOneSideIsAboutIt()
    {
        const auto question = m_bank->records<KnowledgeQuestion>().get(
            shown({.kinds = {OverlapKind::VraagVraag}}).first().pair.a);
        QVERIFY(question && !question->dossier.isNull());

        const auto pairs = shown({.dossiers = {question->dossier}});

        QVERIFY(!pairs.isEmpty() && pairs.size() < shown().size());
        for (const ShownOverlap &pair : pairs)
            QVERIFY(dossiersOf(pair.pair.a).contains(question->dossier) ||
                    dossiersOf(pair.pair.b).contains(question->dossier));
    }

    void pairsAreOrderedByTheirScore()
    {
        QVERIFY(std::ranges::is_sorted(sortedBy(u"score"_s), {}, scoreOf));
        QVERIFY(std::ranges::is_sorted(sortedBy(u"score"_s, ListOrder::Descending), std::ranges::greater{},
                                       scoreOf));
        QCOMPARE(sortedBy(u"score"_s).size(), shown().size());
    }

    void pairsAreOrderedByTheCodesThatStandInTheirColumns()
    {
        QVERIFY(std::ranges::is_sorted(sortedBy(u"from"_s), {}, fromOf));
        QVERIFY(std::ranges::is_sorted(sortedBy(u"and"_s), {}, andOf));
        QVERIFY(
            std::ranges::is_sorted(sortedBy(u"and"_s, ListOrder::Descending), std::ranges::greater{}, andOf));
    }

    void reuseIsOrderedByTheQuestionAndByWhatIsKnown()
    {
        const QList<OverlapKind> kinds{OverlapKind::VraagStudie, OverlapKind::VraagProject};

        const auto byQuestion = shown({.about = kinds, .sorting = {u"question"_s, ListOrder::Ascending}});
        const auto byKnown = shown({.about = kinds, .sorting = {u"known"_s, ListOrder::Ascending}});

        QVERIFY(byQuestion.size() > 1);
        QVERIFY(std::ranges::is_sorted(byQuestion, {}, questionOf));
        QVERIFY(std::ranges::is_sorted(byKnown, {}, knownOf));
        QVERIFY(!std::ranges::is_sorted(byKnown, {}, questionOf));
    }

    void whatIsUrgentComesFirstWhereThatIsAsked()
    {
        const auto byDate = sortedBy(u"left"_s);

        const QDate never(9999, 12, 31);
        QVERIFY(std::ranges::is_sorted(byDate, {}, [&](const ShownOverlap &pair) {
            return pair.pair.urgentBy.isValid() ? pair.pair.urgentBy : never;
        }));
    }

    void whatPeopleDecidedStandsTogetherWhereThatIsAsked()
    {
        const ShownOverlap last = shown().last();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(last.pair, {.state = OverlapState::Bevestigd}));

        QCOMPARE(sortedBy(u"status"_s).first().id, last.id);
    }
};

QTEST_GUILESS_MAIN(TestOverlapFilter)
#include "tst_overlapfilter.moc"
