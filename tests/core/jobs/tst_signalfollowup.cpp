// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signalfollowup.h"
#include "jobs/signalties.h"
#include "model/exploration.h"
#include "model/policydossier.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestSignalFollowUp : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_signal;
    Uid m_dossier;

    Signal signal() const { return *m_bank->records<Signal>().get(m_signal); }

    Result<Uid> follow(const FollowUpChoice &choice)
    {
        return m_bank->write({u"follow"_s, Kind::Signal},
                             [&](Write &write) { return followUp(*m_bank, write, signal(), choice); });
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        Signal signal;
        signal.title = u"Minder plekken op het stroomnet"_s;
        signal.description = u"Netbeheerders wijzen minder plekken aan."_s;
        signal.arena = {Arena::Maatschappelijk};
        signal.sources = {{.title = u"Weekblad"_s}};
        signal.observedOn = QDate(2026, 2, 20);
        m_signal = test::insert(*m_bank, signal);
        PolicyDossier dossier;
        dossier.code = u"D5"_s;
        dossier.title = u"Ruimte"_s;
        m_dossier = test::insert(*m_bank, dossier);
        test::insert(*m_bank, SignalDossierLink{
                                  .signal = m_signal, .dossier = m_dossier, .meaning = u"Bouwen stokt"_s});
    }

    void aQuestionIsAskedAboutTheSameThings()
    {
        const auto made = follow({.kind = FollowUp::Vraag, .title = u"Waar is nog plek op het net?"_s});

        QVERIFY_RESULT(made);
        const auto question = m_bank->records<KnowledgeQuestion>().get(*made);
        QCOMPARE(question->text, u"Waar is nog plek op het net?"_s);
        QCOMPARE(question->dossier, m_dossier);
        QCOMPARE(signal().status, SignalStatus::Geagendeerd);
        QCOMPARE(signal().followUp, *made);
        QCOMPARE(*followUpsOf(*m_bank, signal()), QList<Uid>{*made});
    }

    void allOfItIsOneStepToUndo()
    {
        QVERIFY_RESULT(follow({.kind = FollowUp::Vraag, .title = u"Waar is nog plek op het net?"_s}));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(m_bank->records<KnowledgeQuestion>().ids()->size(), 0);
        QCOMPARE(signal().status, SignalStatus::Nieuw);
        QVERIFY(followUpsOf(*m_bank, signal())->isEmpty());
    }

    void anExplorationHasTheSignalAsAPart()
    {
        const auto made = follow({.kind = FollowUp::Verkenning, .title = u"Ruimte en stroom in 2035"_s});

        QVERIFY_RESULT(made);
        QCOMPARE(*m_bank->links().from(*made, LinkType::Part), QList<Uid>{m_signal});
    }

    void aTaskIsAboutTheSignal()
    {
        QVERIFY_RESULT(
            follow({.kind = FollowUp::Taak, .title = u"Bel de netbeheerder"_s, .due = QDate(2026, 3, 9)}));

        const auto tasks = tasksAbout(*m_bank, m_signal);
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->first().due, QDate(2026, 3, 9));
    }

    void whatIsThereAlreadyIsLinkedAndNotMadeAgain()
    {
        const Uid existing = test::insert(*m_bank, test::aQuestion());

        const auto linked = follow({.kind = FollowUp::Vraag, .title = {}, .existing = existing});

        QVERIFY_RESULT(linked);
        QCOMPARE(*linked, existing);
        QCOMPARE(m_bank->records<KnowledgeQuestion>().ids()->size(), 1);
        QCOMPARE(*followUpsOf(*m_bank, signal()), QList<Uid>{existing});
    }

    void noActionIsHandledWithItsReason()
    {
        QVERIFY_RESULT(follow({.kind = FollowUp::GeenActie, .title = u"Het rijk gaat er niet over"_s}));

        QCOMPARE(signal().status, SignalStatus::Afgehandeld);
        QCOMPARE(signal().result, u"Het rijk gaat er niet over"_s);
    }

    void everyOtherWayMakesARecordOfItsKind_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("kind");
        QTest::newRow("meeting") << int(FollowUp::Bijeenkomst) << int(Kind::Event);
        QTest::newRow("advice") << int(FollowUp::Advies) << int(Kind::Advice);
        QTest::newRow("project") << int(FollowUp::Project) << int(Kind::ResearchProject);
    }

    void everyOtherWayMakesARecordOfItsKind()
    {
        QFETCH(int, way);
        QFETCH(int, kind);

        const auto made = follow({.kind = FollowUp(way), .title = u"Stroom"_s});

        QVERIFY_RESULT(made);
        QCOMPARE(int(*recordKind(m_bank->context().db, *made)), kind);
        QCOMPARE(*m_bank->links().from(*made, LinkType::Dossier), QList<Uid>{m_dossier});
    }
};

QTEST_GUILESS_MAIN(TestSignalFollowUp)
#include "tst_signalfollowup.moc"
