// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gaplist.h"
#include "jobs/gappriorities.h"
#include "model/dossiermilestone.h"
#include "model/policydossier.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A dossier without a study, which is a gap (G4) that nobody asks for yet.
struct QuietDossier
{
    QuietDossier()
        : bank(test::makeBank()) // of 2 March 2026
        , dossier(test::insert(*bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s}))
    {
    }

    void askNeeded() const
    {
        KnowledgeQuestion question = test::aQuestion();
        question.dossier = dossier;
        question.needClass = NeedClass::Nodig;
        question.status = QuestionStatus::Open;
        test::insert(*bank, question);
    }
    void decideOn(QDate day) const
    {
        test::insert(*bank, DossierMilestone{.dossier = dossier, .date = day, .label = u"Brief"_s});
    }
    void signalIt(int impact, int likelihood) const
    {
        Signal signal{.title = u"Meer vraag"_s,
                      .arena = {Arena::Politiek},
                      .sources = {{.title = u"Brief"_s}},
                      .observedOn = QDate(2026, 1, 5)};
        signal.impact = impact;
        signal.likelihood = likelihood;
        const Uid uid = test::insert(*bank, signal);
        test::insert(*bank, SignalDossierLink{.signal = uid, .dossier = dossier, .meaning = u"Telt"_s});
    }
    void keep(const GapWeights &weights) const
    {
        const StepLabel label{.act = u"settings"_s, .kind = Kind::Setting};
        QVERIFY_RESULT(
            bank->write(label, [&](Write &write) { return keepGapWeights(*bank, write, weights); }));
    }
    QList<GapLine> gaps(const GapQuery &query = {}) const { return *GapList(*bank).gaps(query); }
    GapLine stale() const
    {
        const QList<GapLine> all = gaps({.on = {}, .kinds = {GapKind::DossierStale}, .units = {}});
        return all.value(0);
    }

    std::unique_ptr<Bank> bank;
    Uid dossier;
};

QStringList kindsInOrder(const QList<GapLine> &gaps)
{
    QStringList kinds;
    for (const GapLine &gap : gaps)
        kinds.append(QString(codeOf(gap.gap.kind)));
    return kinds;
}

} // namespace

/// What asks for what is missing, read from the bank (spec 11, C3).
class TestGapPriorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dossierThatNobodyAsksAboutHasNoPoints()
    {
        const QuietDossier room;

        const GapLine gap = room.stale();

        QVERIFY(gap.priority);
        QCOMPARE(gap.priority->points(), 0);
        QCOMPARE(gap.place, (GapPlace{.place = 1, .sharedBy = 1}));
    }

    void itsQuestionDecisionAndSignalAskForIt()
    {
        const QuietDossier room;
        room.askNeeded();
        room.decideOn(QDate(2026, 3, 2));
        room.signalIt(2, 2);
        room.signalIt(5, 5);

        const GapLine gap = room.stale();

        QVERIFY(gap.priority);
        QCOMPARE(gap.priority->needed, 40);
        QCOMPARE(gap.priority->neededBy, 35);
        QCOMPARE(gap.priority->signalStrength, 25);
        QCOMPARE(gap.priority->points(), 100);
    }

    void questionWithoutADayIsNeededByTheDecisionOfItsDossier()
    {
        const QuietDossier room;
        room.askNeeded();
        room.decideOn(QDate(2026, 3, 2));

        const QList<GapLine> gaps =
            room.gaps({.on = {}, .kinds = {GapKind::QuestionUnanswered}, .units = {}});

        QCOMPARE(gaps.size(), 1);
        QVERIFY(gaps[0].priority);
        QCOMPARE(gaps[0].priority->neededBy, 35);
    }

    void gapsWithAsManyPointsShareAPlace()
    {
        const QuietDossier room;
        room.askNeeded(); // a gap of its own, of the same dossier

        const QList<GapLine> gaps = room.gaps();

        QCOMPARE(kindsInOrder(gaps), (QStringList{u"G1"_s, u"G4"_s}));
        QCOMPARE(gaps[0].place, (GapPlace{.place = 1, .sharedBy = 2}));
        QCOMPARE(gaps[1].place, gaps[0].place);
    }

    void listIsOrderedByPlaceWhereThatIsAsked()
    {
        const QuietDossier room;
        room.askNeeded();
        room.keep({.needed = 40, .covered = {90, 60, 40, 50, 40, 60, 80}});
        test::insert(*room.bank, PolicyDossier{.code = u"KRN"_s, .title = u"Kernen"_s});

        const QList<GapLine> down = room.gaps({.sorting = {u"place"_s, ListOrder::Ascending}});
        const QList<GapLine> up = room.gaps({.sorting = {u"place"_s, ListOrder::Descending}});

        QCOMPARE(kindsInOrder(down), (QStringList{u"G1"_s, u"G4"_s, u"G4"_s}));
        QCOMPARE(down.last().line.title, u"Kernen"_s);
        QCOMPARE(up.first().line.title, u"Kernen"_s);
    }

    void weightsOfTheBankCount()
    {
        const QuietDossier room;
        room.askNeeded();
        GapWeights weights{.needed = 10, .neededBy = 30, .signalStrength = 60, .farMonths = 12};
        weights.covered[size_t(GapNature::Absent)] = 50;

        room.keep(weights);

        QCOMPARE(*gapWeights(*room.bank), weights);
        const GapLine gap = room.stale();
        QVERIFY(gap.priority);
        QCOMPARE(gap.priority->needed, 10);
        QCOMPARE(gap.priority->points(), 5);
    }

    void whatWasAcceptedHasNoPlace()
    {
        const QuietDossier room;
        const GapLine gap = room.stale();
        QVERIFY_RESULT(
            GapDecisions(*room.bank).decide(gap.gap, GapState::Geaccepteerd, u"Bekend."_s, u"WON"_s));

        const QList<GapLine> accepted = room.gaps({.on = {}, .kinds = {}, .units = {}, .states = {}});

        QCOMPARE(accepted.size(), 1);
        QVERIFY(!accepted[0].priority);
        QCOMPARE(accepted[0].place.place, 0);
    }
};

QTEST_GUILESS_MAIN(TestGapPriorities)
#include "tst_gappriorities.moc"
