// SPDX-License-Identifier: EUPL-1.2
#include "jobs/bulletinpaperjob.h"
#include "jobs/dossieroverviewjob.h"
#include "jobs/meetingpaperjob.h"
#include "model/advice.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/insight.h"
#include "model/lesson.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"
#include "model/userecord.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Signal aSignal()
{
    Signal signal;
    signal.title = u"Meer gemeenten loten"_s;
    signal.arena = {Arena::Maatschappelijk};
    signal.sources = {{.title = u"Weekblad"_s}};
    signal.observedOn = QDate(2026, 2, 20);
    return signal;
}

template <typename R> R keptByItsUnit(R record)
{
    record.shareLevel = ShareLevel::EigenDg;
    return record;
}

} // namespace

Q_DECLARE_METATYPE(kb::MeetingPaper)

/// The papers of a meeting, a bulletin and a dossier may go to nobody who may not see what they name.
class TestPaperLevels : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    template <typename R> Uid insertKept(const R &record) const
    {
        return test::insert(*m_bank, keptByItsUnit(record));
    }

    void tie(const Uid &from, LinkType type, const Uid &to) const
    {
        QVERIFY_RESULT(
            m_bank->write({}, [&](Write &write) { return m_bank->links().add(write, from, type, to); }));
    }

    bool isKept(MeetingPaper paper, const Uid &meeting) const
    {
        const auto content = meetingContent(*m_bank, meeting, Language::Nl);
        return meetingPaper(paper, *content).info.shareLevel == ShareLevel::EigenDg;
    }

    bool isBulletinKept(const Uid &object) const
    {
        const Uid bulletin = test::insert(*m_bank, Bulletin{.title = u"Nieuws"_s});
        test::insert(*m_bank, BulletinItem{.bulletin = bulletin,
                                           .object = object,
                                           .heading = u"Loten"_s,
                                           .whatIsNew = u"Elf loten."_s,
                                           .whyItMatters = u"Het raakt elk DG."_s});
        const auto content = bulletinPaperContent(*m_bank, bulletin, Language::Nl);
        return bulletinPaper(*content).info.shareLevel == ShareLevel::EigenDg;
    }

    bool isOverviewKept(const Uid &dossier) const
    {
        const auto content = dossierOverviewContent(*m_bank, dossier, Language::Nl);
        return dossierOverview(*content).info.shareLevel == ShareLevel::EigenDg;
    }

    Event aMeeting() const
    {
        Event meeting;
        meeting.title = u"Kenniskamer"_s;
        meeting.organiser = m_bank->identity().unit;
        return meeting;
    }

    Uid aDossier() const
    {
        return test::insert(*m_bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
    }

    static void addMeetingPapers()
    {
        QTest::addColumn<MeetingPaper>("paper");
        QTest::addColumn<bool>("isCounted");
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void questionOnTheAgendaCountsWhereItIsNamed_data()
    {
        addMeetingPapers();
        QTest::newRow("invitation") << MeetingPaper::Invitation << true;
        QTest::newRow("invitations by name") << MeetingPaper::Invitations << true;
        QTest::newRow("agenda") << MeetingPaper::Agenda << true;
        QTest::newRow("report") << MeetingPaper::Report << true;
        QTest::newRow("attendance list") << MeetingPaper::AttendanceList << false;
        QTest::newRow("badges") << MeetingPaper::Badges << false;
        QTest::newRow("notice") << MeetingPaper::Notice << false;
    }

    void questionOnTheAgendaCountsWhereItIsNamed()
    {
        QFETCH(const MeetingPaper, paper);
        QFETCH(const bool, isCounted);
        const Uid meeting = test::insert(*m_bank, aMeeting());
        test::insert(*m_bank, AgendaItem{.event = meeting,
                                         .title = u"De vraag"_s,
                                         .about = insertKept(test::aQuestion()),
                                         .answered = Answered::Deels});

        QCOMPARE(isKept(paper, meeting), isCounted);
    }

    void studyOnTheAgendaCounts()
    {
        const Uid meeting = test::insert(*m_bank, aMeeting());
        test::insert(
            *m_bank,
            AgendaItem{.event = meeting, .title = u"Inleiding"_s, .about = insertKept(test::aStudy())});

        QVERIFY(isKept(MeetingPaper::Agenda, meeting));
    }

    void explorationOfAMeetingCountsOnItsInvitation_data()
    {
        addMeetingPapers();
        QTest::newRow("invitation") << MeetingPaper::Invitation << true;
        QTest::newRow("agenda") << MeetingPaper::Agenda << false;
    }

    void explorationOfAMeetingCountsOnItsInvitation()
    {
        QFETCH(const MeetingPaper, paper);
        QFETCH(const bool, isCounted);
        const Uid exploration = insertKept(Exploration{.title = u"Wonen in 2040"_s,
                                                       .centralQuestion = u"Hoe wonen mensen dan?"_s,
                                                       .lead = m_bank->identity().unit});
        Event event = aMeeting();
        event.exploration = exploration;
        const Uid meeting = test::insert(*m_bank, event);

        QCOMPARE(isKept(paper, meeting), isCounted);
    }

    void whatAnInsightIsAboutCountsInTheReport()
    {
        const Uid meeting = test::insert(*m_bank, aMeeting());
        const Uid insight = test::insert(*m_bank, Insight{.event = meeting, .text = u"Samen helpt."_s});
        tie(insight, LinkType::About, insertKept(test::aQuestion()));

        QVERIFY(isKept(MeetingPaper::Report, meeting));
        QVERIFY(!isKept(MeetingPaper::Agenda, meeting));
    }

    void whoTakesPartOrSpeaksKeepsNobodyFromThePapers_data()
    {
        QTest::addColumn<MeetingPaper>("paper");
        for (const MeetingPaper paper : allOf<MeetingPaper>())
            QTest::newRow(qPrintable(codeOf(paper))) << paper;
    }

    void whoTakesPartOrSpeaksKeepsNobodyFromThePapers()
    {
        QFETCH(const MeetingPaper, paper);
        const Uid person = insertKept(Person{.family = u"Zwart"_s, .roles = {PersonRole::Onderzoeker}});
        const Uid meeting = test::insert(*m_bank, aMeeting());
        test::insert(*m_bank, Participant{.event = meeting, .person = person});
        test::insert(*m_bank, AgendaItem{.event = meeting, .title = u"Inleiding"_s, .speaker = person});

        QVERIFY(!isKept(paper, meeting));
    }

    void signalInABulletinCounts()
    {
        QVERIFY(!isBulletinKept(test::insert(*m_bank, aSignal())));
        QVERIFY(isBulletinKept(insertKept(aSignal())));
    }

    void dossierForWhichAPieceMattersCounts()
    {
        const Uid signal = test::insert(*m_bank, aSignal());
        const Uid dossier = insertKept(PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        test::insert(*m_bank,
                     SignalDossierLink{.signal = signal, .dossier = dossier, .meaning = u"Raakt het"_s});
        const Uid study = test::insert(*m_bank, test::aStudy());
        tie(study, LinkType::Dossier, dossier);

        QVERIFY(isBulletinKept(signal));
        QVERIFY(isBulletinKept(study));
    }

    void everythingTiedToADossierCountsInItsOverview()
    {
        const auto isCounted = [this](const auto &record) {
            const Uid dossier = aDossier();
            tie(insertKept(record), LinkType::Dossier, dossier);
            return isOverviewKept(dossier);
        };

        Advice advice{.title = u"Bouw meer"_s, .addresseeKind = {Addressee::Sg}};
        advice.fromUnit = m_bank->identity().unit;

        QVERIFY(!isOverviewKept(aDossier()));
        QVERIFY(isCounted(test::aStudy()));
        QVERIFY(isCounted(ResearchProject{.title = u"Onderzoek naar wonen"_s}));
        QVERIFY(isCounted(aMeeting()));
        QVERIFY(isCounted(advice));
    }

    void questionsAndSignalsOfADossierCountInItsOverview()
    {
        const Uid asked = aDossier();
        KnowledgeQuestion question = test::aQuestion();
        question.dossier = asked;
        insertKept(question);
        const Uid signalled = aDossier();
        const Uid signal = insertKept(aSignal());
        test::insert(*m_bank,
                     SignalDossierLink{.signal = signal, .dossier = signalled, .meaning = u"Raakt het"_s});

        QVERIFY(isOverviewKept(asked));
        QVERIFY(isOverviewKept(signalled));
    }

    void whatWasUsedForADossierCountsInItsOverview()
    {
        const Uid dossier = aDossier();
        test::insert(*m_bank, UseRecord{.object = insertKept(Lesson{.title = u"Begin klein"_s,
                                                                    .adviceToOthers = u"Begin klein."_s}),
                                        .usingUnit = m_bank->identity().unit,
                                        .dossier = dossier,
                                        .date = QDate(2026, 3, 1)});

        QVERIFY(isOverviewKept(dossier));
    }

    void studyThatIsNotListedDoesNotCountInAnOverview()
    {
        DossierOverviewContent content;
        for (int year = 2026; year > 1996; --year)
            content.items.append(
                {.kind = Kind::Study, .uid = Uid::createUuid(), .date = {QString::number(year)}});
        content.items.last().shareLevel = ShareLevel::EigenDg;

        QVERIFY(dossierOverview(content).info.shareLevel == ShareLevel::InternBzk);

        content.items.first().shareLevel = ShareLevel::EigenDg;
        QVERIFY(dossierOverview(content).info.shareLevel == ShareLevel::EigenDg);
    }

    void officerOfADossierKeepsNobodyFromItsOverview()
    {
        const Uid dossier = aDossier();
        tie(dossier, LinkType::Officer,
            insertKept(Person{.family = u"Zwart"_s, .roles = {PersonRole::Onderzoeker}}));

        QVERIFY(!isOverviewKept(dossier));
    }
};

QTEST_GUILESS_MAIN(TestPaperLevels)
#include "tst_paperlevels.moc"
