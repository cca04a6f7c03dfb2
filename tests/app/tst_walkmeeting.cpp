// SPDX-License-Identifier: EUPL-1.2
#include "app/meetingwalk.h"
#include "support/walksteps.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const Walker::Words About{u"Typ om een vraag, studie"_s, u"Find a question, study"_s};
const QString SharedInsight = u"Deel specialisten per vak, niet per gemeente"_s;
const QString OtherInsight = u"Regel eerst wie er beslist"_s;

} // namespace

/// Scenario 3 of the specification, in the window and by keyboard alone: who speaks at the kenniskamer and
/// about what, its papers, and what its insights are about. The numbers are those of its steps.
class TestWalkMeeting : public QObject
{
    Q_OBJECT

    std::unique_ptr<Walker> m_walker;

    /// Finds a record by typing, and takes the first.
    void pick(const Walker::Words &field, const QString &typed)
    {
        QVERIFY(m_walker->tabTo(field));
        m_walker->type(typed);
        QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 5000));
        m_walker->press(Qt::Key_Return);
    }

    void saysWhoSpeaksAboutWhat() // 3
    {
        const Walker::Words belongsTo{u"Hoort bij"_s, u"Belongs to"_s};
        m_walker->start();
        QVERIFY(m_walker->open(u"KIEM-BIJ-01"_s));
        QVERIFY(m_walker->turnTo({u"Programma"_s, u"Programme"_s}));
        addPart(*m_walker, u"Wat zien wij op de eilanden?"_s, 30);
        pick({u"Spreker"_s, u"Speaker"_s}, u"Maduro"_s);
        pick(belongsTo, u"DGKR-STU-02"_s);
        QVERIFY(m_walker->sees(u"DGKR-STU-0002"_s));
        addPart(*m_walker, u"Welke taken kunnen samen?"_s, 45);
        pick(belongsTo, u"DGOBDR-VRG-03"_s);
        QVERIFY(m_walker->sees(u"DGOBDR-VRG-0003"_s));
        QVERIFY(m_walker->save());
    }

    void invites() // 5
    {
        QVERIFY(m_walker->turnTo({u"Deelnemers"_s, u"Participants"_s}));
        addParticipant(*m_walker, u"Lector kleine besturen"_s,
                       {u"Kennisinstelling"_s, u"Knowledge institute"_s});
        addParticipant(*m_walker, u"SG (functie)"_s, {u"Ambtelijke leiding"_s, u"Official leadership"_s});
        QVERIFY(m_walker->save());
        QVERIFY(m_walker->turnTo({u"Gegevens"_s, u"Facts"_s}));
        QVERIFY(m_walker->tabTo({u"Status"_s, u"Status"_s}));
        QVERIFY(m_walker->choose({u"Uitgenodigd"_s, u"Invited"_s}));
        QVERIFY(m_walker->save());
    }

    void printsTheAgenda() // 7: of who is invited it is the paper that is needed next
    {
        const QByteArray paper = m_walker->printed(u"agenda.html"_s);

        for (const char *part : {"Wat zien wij op de eilanden?", "Maduro", "DGKR-STU-0002",
                                 "Welke taken kunnen samen?", "DGOBDR-VRG-0003"})
            QVERIFY2(paper.contains(part), part);
    }

    void printsTheAttendanceList() // 7
    {
        const QByteArray paper = m_walker->printed(u"presentielijst.html"_s, [this] {
            m_walker->ask({u"Presentielijst"_s, u"Attendance list"_s});
        });

        for (const char *part : {"Lector kleine besturen", "Secretaris-generaal"})
            QVERIFY2(paper.contains(part), part);
    }

    void addInsight(const QString &text)
    {
        QVERIFY(m_walker->tabTo({u"Inzicht toevoegen"_s, u"Add an insight"_s}));
        m_walker->press(Qt::Key_Space);
        m_walker->type(text);
    }

    void writesWhatTheInsightsAreAbout() // 10
    {
        m_walker->goTo(QDate(2026, 4, 2));
        QVERIFY(m_walker->turnTo({u"Verslag en inzichten"_s, u"Report and insights"_s}));
        addInsight(SharedInsight);
        pick(About, u"DGOBDR-VRG-03"_s);
        QVERIFY(m_walker->sees(u"DGOBDR-VRG-0003"_s));
        pick(About, u"DGKR-VRG-02"_s);
        QVERIFY(m_walker->sees(u"DGKR-VRG-0002"_s));
        addInsight(OtherInsight);
        pick(About, u"DGRO-VRG-06"_s);
        QVERIFY(m_walker->sees(u"DGRO-VRG-0006"_s));
        QVERIFY(m_walker->save());

        QVERIFY(m_walker->sees({u"2 inzichten"_s, u"2 insights"_s}));
    }

    void findsThemAtTheQuestions() // 10
    {
        const Walker::Words linked{u"Gekoppeld"_s, u"Linked"_s};
        for (const QString &question : {u"DGOBDR-VRG-03"_s, u"DGKR-VRG-02"_s}) {
            QVERIFY(m_walker->open(question));
            QVERIFY(m_walker->turnTo(linked));
            QVERIFY(m_walker->sees(SharedInsight));
        }
        QVERIFY(m_walker->open(u"DGRO-VRG-06"_s));
        QVERIFY(m_walker->turnTo(linked));
        QVERIFY(m_walker->sees(OtherInsight));
        QVERIFY(m_walker->isWithout(SharedInsight));
    }

private Q_SLOTS:
    void everyStepIsSeen_data() { inBothLanguages(); }

    void everyStepIsSeen()
    {
        QFETCH(const QString, language);
        m_walker = std::make_unique<Walker>(language, u"KIEM"_s);

        using Walk = TestWalkMeeting;
        takeSteps<Walk>(*this, {&Walk::saysWhoSpeaksAboutWhat, &Walk::invites, &Walk::printsTheAgenda,
                                &Walk::printsTheAttendanceList, &Walk::writesWhatTheInsightsAreAbout,
                                &Walk::findsThemAtTheQuestions});
    }

    void cleanup() { m_walker.reset(); }
};

QTEST_MAIN(TestWalkMeeting)
#include "tst_walkmeeting.moc"
