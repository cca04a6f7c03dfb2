// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signalties.h"
#include "jobs/signaltriage.h"
#include "model/concept.h"
#include "model/policydossier.h"
#include "model/unit.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestSignalTriage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_signal;
    Uid m_dossier;

    template <typename Step> auto take(Step step)
    {
        return m_bank->write({u"assess"_s, Kind::Signal}, [&](Write &write) {
            SignalTriage triage(*m_bank, write);
            return step(triage);
        });
    }
    void linkToDossier()
    {
        QVERIFY_RESULT(take([&](SignalTriage &triage) {
            return triage.linkTo({m_signal}, {.dossier = m_dossier, .meaning = u"Telt"_s});
        }));
    }
    Signal signal() const { return *m_bank->records<Signal>().get(m_signal); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(); // of 2 March 2026
        Signal signal;
        signal.title = u"Meer gemeenten loten"_s;
        signal.arena = {Arena::Maatschappelijk};
        signal.sources = {{.title = u"Weekblad"_s}};
        signal.observedOn = QDate(2026, 2, 20);
        m_signal = test::insert(*m_bank, signal);
        PolicyDossier dossier;
        dossier.code = u"D1"_s;
        dossier.title = u"Lokale democratie"_s;
        m_dossier = test::insert(*m_bank, dossier);
    }

    void whatACoordinatorMayChangeIsNotItsOwn() // S07
    {
        const auto bank = test::makeBank(u"KIEM"_s, true);
        Signal signal;
        signal.ownerUnit = test::insert(*bank, Unit{.code = u"DGDOO"_s, .nameNl = u"Digitalisering"_s});
        signal.title = u"Meer gemeenten loten"_s;
        signal.arena = {Arena::Maatschappelijk};
        signal.sources = {{.title = u"Weekblad"_s}};
        signal.observedOn = QDate(2026, 2, 20);
        const Uid theirs = test::insert(*bank, signal);

        const auto judged = bank->write({u"assess"_s, Kind::Signal}, [&](Write &write) {
            return SignalTriage(*bank, write).judge({theirs}, SignalVerdict::NietVanBelang, u"Ander werk"_s);
        });

        QVERIFY_RESULT(judged);
        QCOMPARE(*judged, TriageOutcome{.moved = 1});
        QCOMPARE(assessmentsOf(*bank, theirs)->size(), 1);
    }

    void whoScoresASignalHasAssessedIt()
    {
        Signal scored = signal();
        scored.impact = 5;
        scored.horizon = Horizon::Van1Tot4;

        QVERIFY_RESULT(take([&](SignalTriage &triage) { return triage.assess(scored); }));

        QCOMPARE(signal().status, SignalStatus::Beoordeeld);
        QCOMPARE(signal().impact, 5);
        QCOMPARE(signal().nextReview, QDate(2026, 9, 2));
    }

    void linkingWritesWhatItMeansAndMovesTheSignal() // S10d
    {
        const SignalDossierLink link{.dossier = m_dossier, .meaning = u"Vraag groeit"_s, .relevance = 3};

        QVERIFY_RESULT(take([&](SignalTriage &triage) { return triage.linkTo({m_signal}, link); }));

        const auto links = dossierLinksOf(*m_bank, m_signal);
        QCOMPARE(links->size(), 1);
        QCOMPARE(links->first().meaning, u"Vraag groeit"_s);
        QCOMPARE(links->first().linkedBy, u"Sanne de Wit"_s);
        QCOMPARE(links->first().linkedOn, QDate(2026, 3, 2));
        QCOMPARE(signal().status, SignalStatus::Gekoppeld);
    }

    void aSignalThatLosesItsOnlyDossierIsToBeLinkedAgain() // S10d
    {
        linkToDossier();

        QVERIFY_RESULT(test::removeRecord<SignalDossierLink>(*m_bank, dossierLinkUid(m_signal, m_dossier)));
        QCOMPARE(signal().status, SignalStatus::Beoordeeld);

        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(signal().status, SignalStatus::Gekoppeld);
    }

    void aSignalOfADossierInTheTrashIsLooseUntilItComesBack() // S10d; spec 02, 2.10
    {
        linkToDossier();

        QVERIFY_RESULT(test::removeRecord<PolicyDossier>(*m_bank, m_dossier));
        QCOMPARE(signal().status, SignalStatus::Beoordeeld);

        QVERIFY_RESULT(m_bank->write({u"restore"_s, Kind::PolicyDossier}, [&](Write &write) {
            return m_bank->records<PolicyDossier>().restore(write, m_dossier);
        }));
        QCOMPARE(signal().status, SignalStatus::Gekoppeld);
    }

    void aSignalThatHasAnotherDossierStaysLinked() // S10d
    {
        const Uid other = test::insert(*m_bank, PolicyDossier{.code = u"D2"_s, .title = u"Wonen"_s});
        linkToDossier();
        QVERIFY_RESULT(take([&](SignalTriage &triage) {
            return triage.linkTo({m_signal}, {.dossier = other, .meaning = u"Telt ook"_s});
        }));

        QVERIFY_RESULT(test::removeRecord<PolicyDossier>(*m_bank, m_dossier));

        QCOMPARE(signal().status, SignalStatus::Gekoppeld);
    }

    void linkingWithoutAMeaningIsRefusedAndLeavesNoTrace() // S10d
    {
        const auto linked =
            take([&](SignalTriage &triage) { return triage.linkTo({m_signal}, {.dossier = m_dossier}); });

        QCOMPARE_ERROR(linked, Error::Code::InvalidInput);
        QCOMPARE(signal().status, SignalStatus::Nieuw);
    }

    void dossiersAboutTheSameConceptsAreSuggested() // S10d
    {
        Concept subject;
        subject.prefNl = u"burgerberaad"_s;
        subject.scheme = u"democratie"_s;
        const Uid concept_ = test::insert(*m_bank, subject);
        QVERIFY_RESULT(m_bank->write({u"edit"_s, Kind::Signal}, [&](Write &write) -> Result<> {
            const auto tagged = m_bank->links().add(write, m_signal, LinkType::Concept, concept_);
            return tagged ? m_bank->links().add(write, m_dossier, LinkType::Concept, concept_) : tagged;
        }));
        QCOMPARE(*suggestedDossiers(*m_bank, m_signal), QList<Uid>{m_dossier});

        QVERIFY_RESULT(take([&](SignalTriage &triage) {
            return triage.linkTo({m_signal}, {.dossier = m_dossier, .meaning = u"Telt"_s});
        }));

        QVERIFY(suggestedDossiers(*m_bank, m_signal)->isEmpty());
    }

    void linkingTwiceIsOneLink()
    {
        for (const QString &meaning : {u"Eerst"_s, u"Later"_s})
            QVERIFY_RESULT(take([&](SignalTriage &triage) {
                return triage.linkTo({m_signal}, {.dossier = m_dossier, .meaning = meaning});
            }));

        const auto links = dossierLinksOf(*m_bank, m_signal);
        QCOMPARE(links->size(), 1);
        QCOMPARE(links->first().meaning, u"Later"_s);
    }

    void aLinkUnderAnotherUidIsTheSameLink()
    {
        test::insert(*m_bank,
                     SignalDossierLink{.signal = m_signal, .dossier = m_dossier, .meaning = u"Eerst"_s});

        linkToDossier();

        const auto links = dossierLinksOf(*m_bank, m_signal);
        QCOMPARE(links->size(), 1);
        QCOMPARE(links->first().meaning, u"Telt"_s);
    }

    void whatWasSetAsideComesBackWhereItWas()
    {
        QVERIFY_RESULT(take([&](SignalTriage &triage) {
            return triage.linkTo({m_signal}, {.dossier = m_dossier, .meaning = u"Telt"_s});
        }));
        QVERIFY_RESULT(
            take([&](SignalTriage &triage) { return triage.setAside({m_signal}, u"Te klein"_s); }));
        QCOMPARE(signal().status, SignalStatus::Weggelegd);
        QCOMPARE(signal().setAsideReason, u"Te klein"_s);

        QVERIFY_RESULT(take([&](SignalTriage &triage) { return triage.takeBack({m_signal}); }));

        QCOMPARE(signal().status, SignalStatus::Gekoppeld);
        QVERIFY(signal().setAsideReason.isEmpty());
    }

    void settingAsideWithoutAReasonIsRefused()
    {
        QCOMPARE_ERROR(take([&](SignalTriage &triage) { return triage.setAside({m_signal}, {}); }),
                       Error::Code::NotAllowed);
    }

    void ourVerdictOnASignalIsOneAndTheLatest()
    {
        for (const auto &[verdict, reason] : {std::pair(SignalVerdict::Later, u"Nog niet"_s),
                                              std::pair(SignalVerdict::VanBelang, u"Raakt ons"_s)})
            QVERIFY_RESULT(
                take([&](SignalTriage &triage) { return triage.giveVerdict(m_signal, verdict, reason); }));

        const auto assessments = assessmentsOf(*m_bank, m_signal);
        QCOMPARE(assessments->size(), 1);
        QCOMPARE(assessments->first().verdict, SignalVerdict::VanBelang);
        QCOMPARE(assessments->first().reason, u"Raakt ons"_s);
    }

    void whoStopsItLeavesEverySignalAsItWas()
    {
        std::stop_source stopped;
        stopped.request_stop();

        const auto done = m_bank->write({u"assess"_s, Kind::Signal}, [&](Write &write) {
            return SignalTriage(*m_bank, write, {}, stopped.get_token()).setAside({m_signal}, u"Te klein"_s);
        });

        QCOMPARE_ERROR(done, Error::Code::Cancelled);
        QCOMPARE(signal().status, SignalStatus::Nieuw);
    }

    void manySignalsAreOneStepToUndo()
    {
        QVERIFY_RESULT(
            take([&](SignalTriage &triage) { return triage.setAside({m_signal}, u"Te klein"_s); }));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(signal().status, SignalStatus::Nieuw);
    }
};

QTEST_GUILESS_MAIN(TestSignalTriage)
#include "tst_signaltriage.moc"
