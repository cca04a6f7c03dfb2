// SPDX-License-Identifier: EUPL-1.2
#include "jobs/contactsettings.h"
#include "jobs/todaylist.h"
#include "model/userecord.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What Today reminds of when nothing happens for a long time: no contact, and no use. It is 2 March 2026.
class TestTodayReminders : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::NetworkBank> m_network;

    Bank &bank() const { return *m_network->bank; }

    QList<TodayLine> reminders(const QString &rule) const
    {
        auto today = readToday(bank(), TodayScope::All);
        if (!today)
            qFatal("%s", qPrintable(today.error().detail));
        QList<TodayLine> lines = today->lines;
        lines.removeIf([&](const TodayLine &line) { return line.rule != rule; });
        return lines;
    }

    void addProject(Phase phase, QDate start = {}) const
    {
        ResearchProject project{.title = u"Meting"_s, .phase = phase, .contractor = m_network->institute};
        project.start = start;
        test::insert(bank(), project);
    }

    /// A result of published research.
    Uid addResult(const QString &issued, QDate reactionOn = {}) const
    {
        Study study = test::aStudy();
        study.issued = {issued};
        const Uid result = test::insert(bank(), study);
        ResearchProject project{.title = u"Meting"_s, .phase = Phase::Gepubliceerd};
        project.reactionOn = reactionOn;
        m_network->link(test::insert(bank(), project), LinkType::Result, result);
        return result;
    }

private Q_SLOTS:
    void init() { m_network = std::make_unique<test::NetworkBank>(); }

    /// Row S03 of the specification.
    void s03instituteWithRunningResearchAndNoContactIsThereAfterHalfAYear()
    {
        addProject(Phase::Lopend, QDate(2024, 1, 1));
        m_network->addContact(QDate(2025, 8, 31));

        const auto lines = reminders(u"contact_quiet"_s);

        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().record, m_network->institute);
        QCOMPARE(lines.first().title, u"Universiteit Noorderhaven"_s);
        QCOMPARE(lines.first().date, QDate(2026, 2, 28));
    }

    void contactTakesTheReminderAway()
    {
        addProject(Phase::Lopend, QDate(2024, 1, 1));
        m_network->addContact(QDate(2025, 8, 31));

        m_network->addContact(QDate(2026, 2, 1));

        QVERIFY(reminders(u"contact_quiet"_s).isEmpty());
    }

    void researchThatJustBeganAsksForNoContactYet()
    {
        addProject(Phase::Lopend, QDate(2026, 2, 1));

        QVERIFY(reminders(u"contact_quiet"_s).isEmpty());
    }

    void instituteWithoutRunningResearchIsLeftAlone()
    {
        addProject(Phase::Afgesloten, QDate(2024, 1, 1));

        QVERIFY(reminders(u"contact_quiet"_s).isEmpty());
    }

    void settingDecidesHowLongIsLong()
    {
        addProject(Phase::Lopend, QDate(2026, 1, 1));

        const auto kept = bank().write({.act = u"settings"_s, .kind = Kind::Setting},
                                       [&](Write &write) { return keepQuietMonths(bank(), write, 1); });

        QVERIFY_RESULT(kept);
        QCOMPARE(reminders(u"contact_quiet"_s).size(), 1);
    }

    /// Row S24a of the specification.
    void s24aResultThatNobodyUsesIsThereAfterAYear()
    {
        const Uid result = addResult(u"2025-01-15"_s);

        const auto lines = reminders(u"result_unused"_s);

        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().record, result);
        QCOMPARE(lines.first().date, QDate(2026, 1, 15));
    }

    void resultOfThisYearHasTime()
    {
        addResult(u"2025-06"_s);

        QVERIFY(reminders(u"result_unused"_s).isEmpty());
    }

    void useTakesTheReminderAway()
    {
        const Uid result = addResult(u"2025-01-15"_s);

        test::insert(
            bank(),
            UseRecord{.object = result, .usingUnit = bank().identity().unit, .date = QDate(2026, 3, 1)});

        QVERIFY(reminders(u"result_unused"_s).isEmpty());
    }

    void policyResponseTakesTheReminderAway()
    {
        addResult(u"2025-01-15"_s, QDate(2026, 2, 1));

        QVERIFY(reminders(u"result_unused"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTodayReminders)
#include "tst_todayreminders.moc"
