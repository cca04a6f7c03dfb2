// SPDX-License-Identifier: EUPL-1.2
#include "jobs/dossieroverviewjob.h"
#include "jobs/examplebank.h"
#include "model/event.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"
#include "model/userecord.h"
#include "report/renderers.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestDossierOverviewJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_dossier;

    Uid ask(QuestionStatus status, QDate needBy = {}) const
    {
        KnowledgeQuestion question = test::aQuestion();
        question.dossier = m_dossier;
        question.status = status;
        question.needBy = needBy;
        return test::insert(*m_bank, question);
    }

    void tie(const Uid &record) const
    {
        const auto linked = m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().add(write, record, LinkType::Dossier, m_dossier);
        });
        QVERIFY_RESULT(linked);
    }

    DossierOverviewContent overview() const
    {
        return *dossierOverviewContent(*m_bank, m_dossier, Language::Nl);
    }

    static QList<Uid> uidsIn(const QList<DossierItem> &items)
    {
        QList<Uid> uids;
        for (const DossierItem &item : items)
            uids.append(item.uid);
        return uids;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(); // of 2 March 2026
        m_dossier = test::insert(*m_bank, PolicyDossier{.code = u"WON"_s, .title = u"Betaalbaar wonen"_s});
    }

    /// Row S01 of the specification: the three counters equal the questions of each status, on dossier D3.
    void s01CountersOfTheExampleEqualItsQuestions()
    {
        const Clock clock = fixedClock({QDate(2026, 3, 2), QTime(10, 0), Qt::UTC});
        const auto bank = makeExampleBank(u":memory:"_s, u"DGVB"_s, clock);
        QVERIFY_RESULT(bank);
        const auto dossiers = (*bank)->records<PolicyDossier>().all();
        const auto housing = std::ranges::find(*dossiers, u"VWB"_s, &PolicyDossier::code);
        const auto questions = (*bank)->records<KnowledgeQuestion>().all();
        const auto countOf = [&](auto is) {
            return std::ranges::count_if(*questions, [&](const KnowledgeQuestion &question) {
                return question.dossier == housing->uid && is(question.status);
            });
        };

        const auto content = dossierOverviewContent(**bank, housing->uid, Language::Nl);

        QVERIFY_RESULT(content);
        const auto known =
            countOf([](QuestionStatus status) { return status == QuestionStatus::Beantwoord; });
        const auto partly = countOf([](QuestionStatus status) { return status == QuestionStatus::Deels; });
        const auto all = countOf([](QuestionStatus) { return true; });
        QVERIFY(all > 0);
        QCOMPARE(content->questions(Knowing::Known).size(), known);
        QCOMPARE(content->questions(Knowing::Partly).size(), partly);
        QCOMPARE(content->questions(Knowing::Unknown).size(), all - known - partly);
    }

    void questionsStandByWhatIsKnown()
    {
        const Uid known = ask(QuestionStatus::Beantwoord);
        const Uid partly = ask(QuestionStatus::Deels);
        const Uid unknown = ask(QuestionStatus::Open);

        const DossierOverviewContent content = overview();

        QCOMPARE(uidsIn(content.questions(Knowing::Known)), QList{known});
        QCOMPARE(uidsIn(content.questions(Knowing::Partly)), QList{partly});
        QCOMPARE(uidsIn(content.questions(Knowing::Unknown)), QList{unknown});
    }

    void openQuestionThatIsNeededSoonestComesFirst()
    {
        const Uid anyTime = ask(QuestionStatus::Open);
        const Uid later = ask(QuestionStatus::Open, QDate(2028, 6, 1));
        const Uid soon = ask(QuestionStatus::Open, QDate(2026, 9, 1));

        QCOMPARE(uidsIn(overview().questions(Knowing::Unknown)), (QList{soon, later, anyTime}));
    }

    void questionThatWasAnsweredForTheLatestDateComesFirst()
    {
        const Uid before = ask(QuestionStatus::Beantwoord, QDate(2025, 6, 1));
        const Uid latest = ask(QuestionStatus::Beantwoord, QDate(2026, 2, 1));

        QCOMPARE(uidsIn(overview().questions(Knowing::Known)), (QList{latest, before}));
    }

    void signalStandsWithWhatItMeansHere()
    {
        const Uid signal = test::insert(*m_bank, Signal{.title = u"Kamervragen"_s,
                                                        .arena = {Arena::Politiek},
                                                        .sources = {{.title = u"Brief"_s}},
                                                        .observedOn = QDate(2026, 3, 2)});
        test::insert(*m_bank, SignalDossierLink{.signal = signal,
                                                .dossier = m_dossier,
                                                .meaning = u"Antwoord nodig voor de zomer"_s});

        const QList<DossierItem> found = overview().of(Kind::Signal);

        QCOMPARE(uidsIn(found), QList{signal});
        QCOMPARE(found.first().note, u"Antwoord nodig voor de zomer"_s);
    }

    void messageInTheInboxIsNotThereYet()
    {
        const Uid message = test::insert(*m_bank, Signal{.title = u"Huren stijgen"_s,
                                                         .arena = {Arena::Politiek},
                                                         .sources = {{.title = u"Krant"_s}},
                                                         .observedOn = QDate(2026, 3, 2),
                                                         .status = SignalStatus::Inbox});
        test::insert(*m_bank, SignalDossierLink{
                                  .signal = message, .dossier = m_dossier, .meaning = u"Nog niet bekeken"_s});

        QCOMPARE(overview().of(Kind::Signal).size(), 0);
    }

    void whatWasUsedIsNamedByItsStudy()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        test::insert(*m_bank, UseRecord{.object = study,
                                        .usingUnit = m_bank->identity().unit,
                                        .dossier = m_dossier,
                                        .usedIn = UsedIn::Kamerbrief,
                                        .reference = u"Kamerbrief van maart"_s,
                                        .date = QDate(2026, 2, 1)});

        const QList<DossierItem> used = overview().of(Kind::UseRecord);

        QCOMPARE(uidsIn(used), QList{study});
        QCOMPARE(used.first().title, u"Energiearmoede meten"_s);
        QCOMPARE(used.first().note, u"Kamerbrief van maart"_s);
    }

    void whatHappensStandsInTheOrderOfItsDays()
    {
        test::insert(*m_bank, DossierMilestone{
                                  .dossier = m_dossier, .date = QDate(2026, 6, 1), .label = u"Begroting"_s});
        Event event;
        event.title = u"Rondetafel"_s;
        event.organiser = m_bank->identity().unit;
        event.start = QDateTime(QDate(2026, 4, 14), QTime(9, 30), Qt::UTC);
        event.end = event.start.addSecs(3600);
        tie(test::insert(*m_bank, event));

        const QList<DossierDay> days = daysOf(overview(), QDate(2026, 5, 1));

        QCOMPARE(days.size(), 2);
        QVERIFY(days[0].what.endsWith(u"Rondetafel"_s));
        QVERIFY(days[0].isPast);
        QCOMPARE(days[1].what, u"Begroting"_s);
        QVERIFY(!days[1].isPast);
    }

    void paperNamesTheStudyThatFreshnessRestsOn()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        tie(study);

        const QString text = renderPlainText(dossierOverview(overview())).simplified();

        const QString code = m_bank->records<Study>().get(study)->refcode;
        QVERIFY2(text.contains(u"newest study: %1, mei 2024"_s.arg(code)), qPrintable(text));
    }

    void timelineHasTheNearestPastAndAllThatComes()
    {
        constexpr int months = 30;
        for (int month = 1; month <= months; ++month)
            test::insert(*m_bank, DossierMilestone{.dossier = m_dossier,
                                                   .date = QDate(2024, 1, 15).addMonths(month - 1),
                                                   .label = u"Moment %1"_s.arg(month)});
        const DossierOverviewContent content = overview();

        const DossierTimeline timeline = timelineOf(content, QDate(2026, 2, 1));

        QCOMPARE(timeline.past.size(), 12); // of February 2025 up to January 2026
        QCOMPARE(timeline.past.first().what, u"Moment 14"_s);
        QCOMPARE(timeline.past.last().what, u"Moment 25"_s);
        QCOMPARE(timeline.earlier, 13);
        QCOMPARE(timeline.coming.size(), 5);
    }

    void whatWasCalledOffOrWithdrawnHasNoDay()
    {
        Event event{.title = u"Rondetafel"_s};
        event.organiser = m_bank->identity().unit;
        event.start = QDateTime(QDate(2026, 2, 14), QTime(9, 30), Qt::UTC);
        event.end = event.start.addSecs(3600);
        event.status = EventStatus::Geannuleerd;
        tie(test::insert(*m_bank, event));
        Study study = test::aStudy();
        study.publicationStatus = PublicationStatus::Ingetrokken;
        tie(test::insert(*m_bank, study));
        tie(test::insert(*m_bank, test::aStudy(u"Wonen op het water"_s)));

        const QList<DossierDay> days = daysOf(overview(), QDate(2026, 3, 2));

        QCOMPARE(days.size(), 1);
        QVERIFY(days[0].what.endsWith(u"Wonen op het water"_s));
    }

    void paperSaysWhatIsKnownAndWhatIsNot()
    {
        ask(QuestionStatus::Open);

        const QString text = renderPlainText(dossierOverview(overview()));

        QVERIFY(text.contains(u"Betaalbaar wonen"_s));
        QVERIFY(text.contains(u"What is not known yet"_s));
        QVERIFY(text.contains(u"Hoe groot is de energiearmoede?"_s));
        QVERIFY(!text.contains(u"What is partly known"_s)); // no table without questions
    }

    void dossierThatIsNotHereIsNotFound()
    {
        QCOMPARE_ERROR(dossierOverviewContent(*m_bank, newUid(m_bank->now()), Language::Nl),
                       Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDossierOverviewJob)
#include "tst_dossieroverviewjob.moc"
