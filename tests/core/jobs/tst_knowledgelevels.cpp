// SPDX-License-Identifier: EUPL-1.2
#include "jobs/calendarpaperjob.h"
#include "jobs/explorationbriefjob.h"
#include "jobs/whatworksjob.h"
#include "model/finding.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// The papers of an approach, an exploration and a calendar may go to nobody who may not see what they name.
class TestKnowledgeLevels : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_approach;
    Uid m_study;

    ShareLevel levelOfWhatWorks() const
    {
        const auto content = oneApproachContent(*m_bank, m_approach, Language::Nl);
        return whatWorksPaper(*content).info.shareLevel;
    }

    ShareLevel levelOfBrief(const Uid &exploration) const
    {
        const auto content = explorationBriefContent(*m_bank, exploration, Language::Nl);
        return explorationBrief(*content).info.shareLevel;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_approach = test::insert(*m_bank, Approach{.nameNl = u"Burgerberaad"_s});
        m_study = test::insert(*m_bank, test::aStudy());
        test::insert(*m_bank,
                     Finding{.study = m_study, .approach = m_approach, .statement = u"Het helpt."_s});
        QCOMPARE(levelOfWhatWorks(), ShareLevel::InternBzk);
    }

    void studyOfAFindingCounts()
    {
        QVERIFY_RESULT(test::edit<Study>(*m_bank, m_study,
                                         [](Study &study) { study.shareLevel = ShareLevel::EigenDg; }));

        QCOMPARE(levelOfWhatWorks(), ShareLevel::EigenDg);
    }

    void approachItselfCounts()
    {
        QVERIFY_RESULT(test::edit<Approach>(
            *m_bank, m_approach, [](Approach &approach) { approach.shareLevel = ShareLevel::EigenDg; }));

        QCOMPARE(levelOfWhatWorks(), ShareLevel::EigenDg);
    }

    void eventOnTheCalendarCounts()
    {
        Event event;
        event.title = u"Kenniskamer"_s;
        event.organiser = m_bank->identity().unit;
        event.start = m_bank->now();
        event.shareLevel = ShareLevel::EigenDg;
        test::insert(*m_bank, event);
        const auto levelOn = [this](QDate day) {
            const auto content =
                calendarPaperContent(*m_bank, {.around = day}, SecondLayer::Hidden, Language::Nl);
            return calendarPaper(*content).info.shareLevel;
        };

        QCOMPARE(levelOn(m_bank->now().date()), ShareLevel::EigenDg);
        QCOMPARE(levelOn(m_bank->now().date().addMonths(3)), ShareLevel::InternBzk);
    }

    void meetingOfAnExplorationCounts()
    {
        const Uid exploration =
            test::insert(*m_bank, Exploration{.title = u"Wonen in 2040"_s,
                                              .centralQuestion = u"Hoe wonen mensen dan?"_s,
                                              .lead = m_bank->identity().unit});
        const Uid meeting = test::insert(*m_bank, Event{.title = u"Kenniskamer"_s,
                                                        .organiser = m_bank->identity().unit,
                                                        .exploration = exploration});
        QCOMPARE(levelOfBrief(exploration), ShareLevel::InternBzk);

        QVERIFY_RESULT(test::edit<Event>(*m_bank, meeting,
                                         [](Event &event) { event.shareLevel = ShareLevel::EigenDg; }));

        QCOMPARE(levelOfBrief(exploration), ShareLevel::EigenDg);
    }
};

QTEST_GUILESS_MAIN(TestKnowledgeLevels)
#include "tst_knowledgelevels.moc"
