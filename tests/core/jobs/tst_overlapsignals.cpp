// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapinput.h"
#include "model/concept.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What overlap reads of signals (tst_overlapinput: of all else).
class TestOverlapSignals : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_question;
    Uid m_project;

    static Signal aSignal()
    {
        return {.title = u"Kamervragen over wonen"_s,
                .arena = {Arena::Politiek},
                .sources = {{.title = u"Weekblad"_s}},
                .observedOn = QDate(2026, 3, 1)};
    }

    void link(const Uid &from, LinkType type, const Uid &to) const
    {
        const auto linked = m_bank->write(
            {.act = u"link"_s}, [&](Write &write) { return m_bank->links().add(write, from, type, to); });
        QVERIFY_RESULT(linked);
    }

    std::optional<OverlapProfile> profile(const Uid &record) const
    {
        const OverlapBank all = *overlapInput(*m_bank);
        const auto found = std::ranges::find(all.profiles, record, &OverlapProfile::record);
        return found == all.profiles.end() ? std::nullopt : std::optional(*found);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_question = test::insert(*m_bank, test::aQuestion());
        m_project = test::insert(*m_bank, ResearchProject{.title = u"Onderzoek naar wonen"_s});
    }

    void signalTakesPartWhenSomebodyLookedAtIt()
    {
        Signal message = aSignal();
        message.status = SignalStatus::Inbox;
        const Uid inbox = test::insert(*m_bank, message);
        const Uid signal = test::insert(*m_bank, aSignal());

        QVERIFY(!profile(inbox));
        QVERIFY(profile(signal)->kind == Kind::Signal);
    }

    void linksOfASignalAreItsConceptsAndDossiers()
    {
        const Uid signal = test::insert(*m_bank, aSignal());
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        const Uid dossier = test::insert(*m_bank, PolicyDossier{.code = u"D3"_s, .title = u"Kernen"_s});
        link(signal, LinkType::Concept, subject);
        test::insert(*m_bank,
                     SignalDossierLink{.signal = signal, .dossier = dossier, .meaning = u"Het raakt ons."_s});

        QCOMPARE(profile(signal)->concepts, QList<Uid>{subject});
        QCOMPARE(profile(signal)->dossiers, QList<Uid>{dossier});
    }

    void whatASignalLedToHasThatSignal()
    {
        Signal asked = aSignal();
        asked.followUp = m_question;
        asked.followUpKind = FollowUp::Vraag;
        Signal planned = aSignal();
        planned.followUp = m_project;
        planned.followUpKind = FollowUp::Project;
        const Uid first = test::insert(*m_bank, asked);
        const Uid second = test::insert(*m_bank, planned);

        QCOMPARE(profile(m_question)->signals, QList<Uid>{first});
        QCOMPARE(profile(m_project)->signals, QList<Uid>{second});
    }
};

QTEST_GUILESS_MAIN(TestOverlapSignals)
#include "tst_overlapsignals.moc"
