// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signallist.h"
#include "model/dossiermilestone.h"
#include "model/policydossier.h"
#include "model/signaldossierlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestSignalList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_dossier;

    static Signal aSignal(const QString &title)
    {
        Signal signal;
        signal.title = title;
        signal.arena = {Arena::Maatschappelijk};
        signal.sources = {{.title = u"Weekblad"_s}};
        signal.observedOn = QDate(2026, 2, 20);
        return signal;
    }

    QStringList titles(const SignalQuery &query) const
    {
        const SignalList list(*m_bank);
        QStringList titles;
        const auto lines = list.lines(*list.ids(query));
        for (const SignalLine &line : *lines)
            titles.append(line.title);
        return titles;
    }

    SignalLine lineOf(const QString &title) const
    {
        const SignalList list(*m_bank);
        const auto lines = list.lines(*list.ids({}));
        return *std::ranges::find(*lines, title, &SignalLine::title);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(); // of 2 March 2026
        PolicyDossier dossier;
        dossier.code = u"D8"_s;
        dossier.title = u"Bestaanszekerheid"_s;
        m_dossier = test::insert(*m_bank, dossier);
        test::insert(*m_bank,
                     DossierMilestone{.dossier = m_dossier, .date = QDate(2026, 4, 1), .label = u"Brief"_s});
        test::insert(*m_bank,
                     DossierMilestone{.dossier = m_dossier, .date = QDate(2026, 1, 1), .label = u"Oud"_s});

        Signal linked = aSignal(u"Kamervragen over het bestaansminimum"_s);
        linked.arena = {Arena::Politiek};
        linked.destep = {Destep::Economisch};
        linked.horizon = Horizon::Van1Tot4;
        linked.status = SignalStatus::Gekoppeld;
        linked.ministryWide = true;
        linked.wideReason = u"Raakt elk DG"_s;
        const Uid signal = test::insert(*m_bank, linked);
        test::insert(*m_bank, SignalDossierLink{.signal = signal,
                                                .dossier = m_dossier,
                                                .meaning = u"Antwoord nodig"_s,
                                                .relevance = 3});
        test::insert(*m_bank, aSignal(u"Meer gemeenten loten"_s));
    }

    void withoutChoiceAllAreThereNewestFirst()
    {
        QCOMPARE(titles({}),
                 (QStringList{u"Meer gemeenten loten"_s, u"Kamervragen over het bestaansminimum"_s}));
        QCOMPARE(*SignalList(*m_bank).newest(1), SignalList(*m_bank).ids({})->first(1));
    }

    void theMostUrgentComeFirstAndThenWhatHasTheFewestDaysLeft()
    {
        Signal late = aSignal(u"Later"_s);
        late.actBefore = QDate(2027, 1, 1);
        test::insert(*m_bank, late);
        Signal sooner = aSignal(u"Eerder"_s);
        sooner.actBefore = QDate(2026, 12, 1);
        test::insert(*m_bank, sooner);

        const QStringList ordered = titles({.sorting = {u"urgency"_s}});

        QCOMPARE(ordered.first(),
                 u"Kamervragen over het bestaansminimum"_s); // the only one with high urgency
        QVERIFY(ordered.indexOf(u"Eerder"_s) < ordered.indexOf(u"Later"_s));
        QCOMPARE(titles({.sorting = {u"urgency"_s, ListOrder::Descending}}).last(), ordered.first());
    }

    void everyChoiceNarrowsTheList()
    {
        const QStringList linked{u"Kamervragen over het bestaansminimum"_s};

        QCOMPARE(titles({.words = u"bestaansminimum"_s}), linked);
        QCOMPARE(titles({.dossiers = {m_dossier}}), linked);
        QCOMPARE(titles({.arenas = {Arena::Politiek, Arena::Internationaal}}), linked);
        QCOMPARE(titles({.destep = {Destep::Economisch}}), linked);
        QCOMPARE(titles({.horizons = {Horizon::Van1Tot4}}), linked);
        QCOMPARE(titles({.statuses = {SignalStatus::Gekoppeld}}), linked);
        QCOMPARE(titles({.urgencies = {Urgency::Hoog}}), linked);
        QCOMPARE(titles({.ministryWideOnly = true}), linked);
        QCOMPARE(titles({.owners = {m_bank->identity().unit}}).size(), 2);
    }

    void lineShowsItsDossiersAndHowSoonToAct()
    {
        const SignalLine line = lineOf(u"Kamervragen over het bestaansminimum"_s);

        QCOMPARE(line.dossierCodes, QStringList{u"D8"_s});
        QCOMPARE(line.daysLeft, 30); // the past moment of decision does not count
        QCOMPARE(line.urgency, (SignalUrgency{Urgency::Hoog, UrgencyReason::Milestone}));
        QCOMPARE(line.ownerCode, u"DGVB"_s);
        QVERIFY(line.isOurs);
    }

    void countersSayWhatIsWhere() // S10c
    {
        Signal both = aSignal(u"In twee groepen"_s);
        both.arena = {Arena::Politiek, Arena::Maatschappelijk};
        test::insert(*m_bank, both);

        const auto counts = SignalList(*m_bank).counts();

        QCOMPARE(counts->total, 3);
        QCOMPARE(counts->ofArena, (std::array{2, 2, 0}));
        QCOMPARE(counts->inSeveralArenas, 1);
        QCOMPARE(counts->toAssess, 2);
    }

    void signalWithoutADossierHasNoDaysLeft()
    {
        const SignalLine line = lineOf(u"Meer gemeenten loten"_s);

        QVERIFY(line.dossierCodes.isEmpty());
        QCOMPARE(line.daysLeft, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestSignalList)
#include "tst_signallist.moc"
