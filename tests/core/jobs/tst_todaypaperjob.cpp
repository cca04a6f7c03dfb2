// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/todaypaperjob.h"
#include "model/event.h"
#include "model/knowledgequestion.h"
#include "model/signal.h"
#include "model/task.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestTodayPaperJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    TodayPaperRecord onPaper(const Uid &record) const
    {
        const auto content = todayPaperContent(*m_bank, TodayScope::All, Language::Nl);
        return content ? content->records.value(record) : TodayPaperRecord();
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); } // of 2 March 2026, of DGVB

    void taskIsOfThePersonWhoDoesIt()
    {
        const Uid task = test::insert(*m_bank, Task{.what = u"Bellen"_s,
                                                    .due = QDate(2026, 3, 4),
                                                    .who = u"Sanne de Wit"_s,
                                                    .unit = m_bank->identity().unit});

        QCOMPARE(onPaper(task).who, u"Sanne de Wit"_s);
    }

    void otherRecordsAreOfTheirUnitAndHaveTheirCode()
    {
        Signal signal;
        signal.title = u"Kamervragen"_s;
        signal.arena = {Arena::Politiek};
        signal.sources = {{.title = u"Kamerbrief"_s}};
        signal.observedOn = QDate(2026, 2, 1);
        signal.actBefore = QDate(2026, 3, 30);
        const Uid uid = test::insert(*m_bank, signal);

        QCOMPARE(onPaper(uid).who, u"DGVB"_s);
        QVERIFY(!onPaper(uid).code.isEmpty());
    }

    void taskIsKeptAsWhatItBelongsTo()
    {
        KnowledgeQuestion kept = test::aQuestion(u"Wat houden wij voor ons?"_s);
        kept.shareLevel = ShareLevel::EigenDg;
        const Uid question = test::insert(*m_bank, kept);
        const Uid task = test::insert(*m_bank, Task{.what = u"Bellen"_s,
                                                    .about = question,
                                                    .due = QDate(2026, 3, 4),
                                                    .unit = m_bank->identity().unit});

        QVERIFY(onPaper(task).shareLevel == ShareLevel::EigenDg);
    }

    void agreedActionIsKeptAsWhatItIsAbout()
    {
        KnowledgeQuestion kept = test::aQuestion(u"Wat houden wij voor ons?"_s);
        kept.shareLevel = ShareLevel::EigenDg;
        const auto agreed = agreeOnGroup(
            *m_bank,
            {.action = {.what = u"Samen uitvragen"_s,
                        .leadUnit = m_bank->identity().unit,
                        .due = QDate(2026, 3, 4)},
             .about = {test::insert(*m_bank, kept), test::insert(*m_bank, test::aQuestion(u"Wat nu?"_s))}});

        QVERIFY_RESULT(agreed);
        QVERIFY(onPaper(*agreed).shareLevel == ShareLevel::EigenDg);
    }

    void nextDateIsKeptAsItsMeeting()
    {
        Event meeting{.title = u"Besloten overleg"_s, .start = QDateTime({2026, 6, 1}, {10, 0})};
        meeting.organiser = m_bank->identity().unit;
        meeting.shareLevel = ShareLevel::EigenDg;
        test::insert(*m_bank, meeting);

        const auto content = todayPaperContent(*m_bank, TodayScope::All, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->nextTitle, u"Besloten overleg"_s);
        QVERIFY(content->nextShare == ShareLevel::EigenDg);
    }
};

QTEST_GUILESS_MAIN(TestTodayPaperJob)
#include "tst_todaypaperjob.moc"
