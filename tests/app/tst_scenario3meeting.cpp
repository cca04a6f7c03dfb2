// SPDX-License-Identifier: EUPL-1.2
#include "app/script.h"
#include "support/goldenfile.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Scenario 3 of the specification (07, 7.3) by commands alone, steps 1 to 10: a kenniskamer is prepared and
/// held. Without packages it starts from the example of KIEM, which has the records. Each function is a step;
/// it goes on where the one before it stopped.
class TestScenario3Meeting : public QObject
{
    Q_OBJECT

    test::Script m_script;
    QString m_exploration;
    QString m_event;

    QString question(const QString &code) const { return m_script.find(u"question"_s, code); }
    QString study(const QString &code) const { return m_script.find(u"study"_s, code); }

    test::Answer invite(const QStringList &who, const QString &side,
                        const QString &role = u"deelnemer"_s) const
    {
        return m_script.run(QStringList{u"participant"_s, u"add"_s, u"--event"_s, m_event, u"--side"_s, side,
                                        u"--role"_s, role, u"--rsvp"_s, u"genodigd"_s} +
                            who);
    }
    test::Answer inviteExpert(const QString &name) const
    {
        return invite({u"--person"_s, m_script.find(u"person"_s, name)}, u"kennisinstelling"_s, u"expert"_s);
    }
    test::Answer inviteLeader(const QString &name) const
    {
        return invite({u"--name"_s, name}, u"ambtelijke_leiding"_s);
    }

    /// "13:00 Opening" per part, and "15:45" for the end.
    QStringList programme() const
    {
        QStringList lines;
        for (const QJsonObject &item : m_script.json({u"agenda"_s, u"times"_s, m_event}).objects()) {
            const QString ends = item[u"ends"].toString();
            lines.append(ends.isEmpty() ? item[u"begins"].toString() + u' ' + item[u"title"].toString()
                                        : ends);
        }
        return lines;
    }
    void addItem(const QString &kind, int minutes, const QString &title, const QStringList &more = {}) const
    {
        const auto added =
            m_script.run(QStringList{u"agenda"_s, u"add"_s, u"--event"_s, m_event, u"--kind"_s, kind,
                                     u"--minutes"_s, QString::number(minutes), u"--title"_s, title} +
                         more);
        QVERIFY2(added.code == 0, qPrintable(added.said));
    }
    QString itemCalled(const QString &title) const
    {
        for (const QJsonObject &item : m_script.json({u"agenda"_s, u"times"_s, m_event}).objects()) {
            if (item[u"title"].toString() == title)
                return item[u"uid"].toString();
        }
        return {};
    }
    QString printedAs(const QString &paper) const
    {
        const QString name = paper + u".txt"_s;
        if (m_script.code({u"print"_s, paper, m_event, u"--out"_s, name}) != 0)
            return {};
        return QString::fromUtf8(test::contentOf(m_script.path(name)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_script.begin(u"KIEM"_s, u"Ilse Vermaak"_s));
        m_exploration = m_script.find(u"exploration"_s, u"KIEM-VKN-0001"_s);
        m_event = m_script.find(u"event"_s, u"KIEM-BIJ-0001"_s);
        QVERIFY(!m_exploration.isEmpty() && !m_event.isEmpty());
    }

    void step01_theExplorationHasItsMeetingSignalsAdviceAndFourUnits()
    {
        const auto meetings =
            m_script.json({u"event"_s, u"list"_s, u"--exploration"_s, m_exploration}).objects();
        QCOMPARE(meetings.size(), 1);
        QCOMPARE(meetings.first()[u"uid"].toString(), m_event);
        const QStringList parts = m_script.linked(u"exploration"_s, m_exploration, u"part"_s);
        QVERIFY(parts.contains(u"Tekort aan ambtenaren loopt op in kleine gemeenten"_s));
        QCOMPARE(parts.size(), 10); // four studies, two signals and four questions
        QCOMPARE(m_script.linked(u"exploration"_s, m_exploration, u"exploration"_s),
                 QStringList{u"Deel specialisten tussen kleine besturen"_s});
        QCOMPARE(m_script.linked(u"exploration"_s, m_exploration, u"co_unit"_s).size(), 4);
    }

    void step02_theMeetingHasAChecklistOfWhichTwoTasksAreLate()
    {
        const QJsonObject event = m_script.show(u"event"_s, m_event);
        QCOMPARE(event[u"kind"].toString(), u"kenniskamer"_s);
        QVERIFY(event[u"start"].toString().startsWith(u"2026-04-01T11:00"_s)); // 13:00 in Amsterdam
        QCOMPARE(event[u"status"].toString(), u"voorbereiding"_s);

        int tasks = 0;
        int late = 0;
        for (const QJsonObject &task :
             m_script.json({u"task"_s, u"list"_s, u"--about"_s, m_event}).objects()) {
            ++tasks;
            const bool isOpen = task[u"status"].toString(u"open"_s) == u"open"_s;
            late += isOpen && task[u"due"].toString() < u"2026-03-02"_s ? 1 : 0;
        }
        QCOMPARE(tasks, 8);
        QCOMPARE(late, 2);
    }

    void step03_timesFollowFromTheMinutesAndMoveWithTheParts()
    {
        const QString speaker = m_script.find(u"person"_s, u"Ruben Maduro"_s);
        addItem(u"opening"_s, 15, u"Opening"_s);
        addItem(u"inleiding"_s, 30, u"Kleine schaal"_s,
                {u"--speaker"_s, speaker, u"--about"_s, study(u"DGKR-STU-0002"_s)});
        addItem(u"gesprek"_s, 45, u"Welke taken?"_s, {u"--about"_s, question(u"DGOBDR-VRG-0003"_s)});
        addItem(u"pauze"_s, 15, u"Pauze"_s);
        addItem(u"gesprek"_s, 45, u"Hoeveel mensen?"_s, {u"--about"_s, question(u"DGRO-VRG-0006"_s)});
        addItem(u"afronding"_s, 15, u"Afronding"_s);
        QCOMPARE(programme(), (QStringList{u"13:00 Opening"_s, u"13:15 Kleine schaal"_s,
                                           u"13:45 Welke taken?"_s, u"14:30 Pauze"_s,
                                           u"14:45 Hoeveel mensen?"_s, u"15:30 Afronding"_s, u"15:45"_s}));

        QCOMPARE(m_script.code({u"agenda"_s, u"times"_s, m_event}), 1); // the meeting ended at 15:30
        QCOMPARE(m_script.code({u"event"_s, u"edit"_s, m_event, u"--end"_s, u"2026-04-01T15:45"_s}), 0);
        QCOMPARE(m_script.code({u"agenda"_s, u"times"_s, m_event}), 0);

        QCOMPARE(m_script.code({u"agenda"_s, u"move"_s, itemCalled(u"Pauze"_s), u"up"_s}), 0);
        QCOMPARE(programme().mid(2, 2), (QStringList{u"13:45 Pauze"_s, u"14:00 Welke taken?"_s}));
        QCOMPARE(m_script.code({u"bank"_s, u"undo"_s}), 0);
        QCOMPARE(programme().value(3), u"14:30 Pauze"_s);
    }

    void step04_whoDoesNotWantToBeApproachedIsNotAskedWithoutAReason()
    {
        const QStringList person{u"--person"_s, m_script.find(u"person"_s, u"Gijs ter Horst"_s)};

        const test::Answer refused = invite(person, u"kennisinstelling"_s);

        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.said.contains(u"--despite"_s), qPrintable(refused.said));
        QVERIFY(invite(person + QStringList{u"--despite"_s, u"Hij vroeg er zelf om"_s}, u"kennisinstelling"_s)
                    .code < 2);
        QCOMPARE(m_script.code({u"bank"_s, u"undo"_s}), 0);
    }

    void step05_aChamberWithoutLeadershipIsToldUntilItIsThere()
    {
        test::Answer last;
        for (const auto &name : {u"Joris van den Akker"_s, u"Ruben Maduro"_s, u"Zoë Ångström-Jansen"_s,
                                 u"Aafke Douma"_s, u"Saskia den Oudsten"_s, u"Ilyas Benchaïb"_s})
            last = inviteExpert(name);
        QCOMPARE(last.code, 1);
        QVERIFY2(last.said.contains(u"Er is nog niemand van de ambtelijke leiding uitgenodigd."_s),
                 qPrintable(last.said));
        QCOMPARE(m_script.code({u"event"_s, u"edit"_s, m_event, u"--status"_s, u"uitgenodigd"_s}), 0);

        const test::Answer first = inviteLeader(u"SG (functie)"_s);
        QCOMPARE(first.code, 0);
        QCOMPARE(first.said, QString());
        for (const auto &name : {u"Directeur Wonen (functie)"_s, u"Directeur Bestuur (functie)"_s,
                                 u"Directeur Ruimte (functie)"_s})
            QCOMPARE(inviteLeader(name).code, 0);
    }

    void step06_somebodyWhoSpeaksElsewhereAtThatHourIsTold()
    {
        const QString elsewhere =
            m_script.made({u"event"_s, u"add"_s, u"--title"_s, u"Sessie over algoritmes"_s, u"--organiser"_s,
                           m_script.find(u"unit"_s, u"Kennis, Internationaal, Europa en Macro-economie"_s),
                           u"--start"_s, u"2026-04-01T13:30"_s, u"--end"_s, u"2026-04-01T15:00"_s});
        const QString person = m_script.find(u"person"_s, u"Fatima el Amrani"_s);
        QCOMPARE(m_script.code({u"participant"_s, u"add"_s, u"--event"_s, elsewhere, u"--person"_s, person,
                                u"--role"_s, u"spreker"_s, u"--rsvp"_s, u"komt"_s}),
                 0);

        const test::Answer clash = inviteExpert(u"Fatima el Amrani"_s);

        QCOMPARE(clash.code, 1);
        QVERIFY2(clash.said.contains(u"Sessie over algoritmes"_s), qPrintable(clash.said));
    }

    void step07_thePapersAreThereWithTheNamesInOrder()
    {
        QCOMPARE(invite({u"--person"_s, m_script.find(u"person"_s, u"Sanne de Wit"_s)}, u"beleid"_s).code, 0);
        for (const auto &name : {u"Mirjam Terpstra"_s, u"Chantal Croes"_s})
            QCOMPARE(invite({u"--person"_s, m_script.find(u"person"_s, name)}, u"beleid"_s).code, 0);

        const QString invitation = printedAs(u"invitation"_s);
        QVERIFY2(invitation.contains(u"Laat weten wat u nodig hebt."_s), qPrintable(invitation));
        QVERIFY2(invitation.contains(u"25 maart 2026"_s), qPrintable(invitation)); // reply before
        const QString agenda = printedAs(u"agenda"_s);
        QVERIFY2(agenda.contains(u"14:45"_s) && agenda.contains(u"DGRO-VRG-0006"_s), qPrintable(agenda));

        const QString list = printedAs(u"attendance"_s);
        QStringList order{u"Akker"_s,   u"Amrani"_s,   u"Douma"_s, u"Maduro"_s,
                          u"Oudsten"_s, u"Terpstra"_s, u"Wit"_s};
        std::ranges::sort(order, {}, [&](const QString &name) { return list.indexOf(name); });
        QCOMPARE(order, (QStringList{u"Akker"_s, u"Amrani"_s, u"Douma"_s, u"Maduro"_s, u"Oudsten"_s,
                                     u"Terpstra"_s, u"Wit"_s}));
        QVERIFY2(list.contains(u"Nr.: 19"_s), qPrintable(list)); // 14 on the list, and 5 empty lines
        QVERIFY(!list.contains(u"Nr.: 20"_s));
    }

    void step08_theCalendarFileHasTheTimesOnTheWallAndNoAddresses()
    {
        QCOMPARE(m_script.code({u"event"_s, u"export"_s, m_event, u"--out"_s, u"kamer.ics"_s}), 0);

        const QByteArray file = test::contentOf(m_script.path(u"kamer.ics"_s));
        QVERIFY2(file.contains("DTSTART;TZID=Europe/Amsterdam:20260401T130000"), file.constData());
        QVERIFY2(file.contains("DTEND;TZID=Europe/Amsterdam:20260401T154500"), file.constData());
        QVERIFY(!file.contains("ATTENDEE") && !file.contains("mailto"));
        const test::Answer back = m_script.json({u"event"_s, u"import"_s, u"kamer.ics"_s});
        QCOMPARE(back.objects().value(0)[u"same"].toInt(), 1);
    }

    void step09_theDayAfterTodayAsksForTheReport()
    {
        m_script.setClock(u"2026-04-02T09:00:00+02:00"_s);

        QStringList asked;
        for (const QJsonObject &line : m_script.json({u"today"_s, u"--scope"_s, u"own_unit"_s}).objects()) {
            if (line[u"code"].toString() == u"KIEM-BIJ-0001"_s)
                asked.append(line[u"what"].toString());
        }

        QVERIFY2(asked.join(u'\n').contains(u"Bijeenkomst is geweest: aanwezigheid en verslag invullen"_s),
                 qPrintable(asked.join(u'\n')));
    }

    void step10_theMeetingIsClosedWithItsAttendanceReportAndInsights()
    {
        const auto participants =
            m_script.json({u"participant"_s, u"list"_s, u"--event"_s, m_event}).objects();
        QCOMPARE(participants.size(), 14);
        for (const QJsonObject &participant : participants.mid(0, 9))
            QCOMPARE(m_script.code({u"participant"_s, u"edit"_s, participant[u"uid"].toString(),
                                    u"--attended"_s, u"ja"_s}),
                     0);
        QCOMPARE(m_script.run({u"participant"_s, u"list"_s, u"--event"_s, m_event, u"--attended"_s, u"ja"_s})
                     .lines()
                     .size(),
                 9);
        QCOMPARE(m_script.code({u"event"_s, u"edit"_s, m_event, u"--status"_s, u"gehouden"_s, u"--report"_s,
                                u"Wij spraken over taken die kleine besturen kunnen delen."_s}),
                 0);

        const auto insight = [&](const QString &words, const QStringList &questions) {
            const QString uid =
                m_script.made({u"insight"_s, u"add"_s, u"--event"_s, m_event, u"--text"_s, words});
            for (const QString &code : questions)
                QCOMPARE(m_script.code({u"link"_s, uid, question(code)}), 0);
        };
        insight(u"Deel specialisten per vak, niet per gemeente"_s,
                {u"DGOBDR-VRG-0003"_s, u"DGKR-VRG-0002"_s});
        insight(u"Tel eerst wie er al zijn"_s, {u"DGRO-VRG-0006"_s});
        QCOMPARE(m_script.code({u"task"_s, u"add"_s, u"--what"_s, u"Een vak kiezen om mee te beginnen"_s,
                                u"--about"_s, m_event, u"--who"_s, u"KIEM"_s, u"--due"_s, u"2026-04-30"_s,
                                u"--origin"_s, u"afspraak"_s}),
                 0);

        for (const auto &code : {u"DGOBDR-VRG-0003"_s, u"DGKR-VRG-0002"_s})
            QVERIFY(m_script.linked(u"question"_s, question(code), u"about"_s)
                        .contains(u"Deel specialisten per vak, niet per gemeente"_s));
        for (const auto &status : {u"verslag"_s, u"afgesloten"_s})
            QCOMPARE(m_script.code({u"event"_s, u"edit"_s, m_event, u"--status"_s, status}), 0);
    }
};

QTEST_GUILESS_MAIN(TestScenario3Meeting)
#include "tst_scenario3meeting.moc"
