// SPDX-License-Identifier: EUPL-1.2
#include "app/meetingwalk.h"
#include "support/walksteps.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QString OwnSentence = u"Kleine besturen vinden zelf geen specialisten meer."_s;
const QString CitedSentence = u"Tekort aan personeel is de belangrijkste oorzaak van vertraging."_s;

} // namespace

/// Scenario 3 of the specification, in the window and by keyboard alone: a kenniskamer is prepared and held,
/// and the advice is written. The numbers are those of its steps.
class TestWalkAdvice : public QObject
{
    Q_OBJECT

    std::unique_ptr<Walker> m_walker;

    void opensTheExploration() // 1
    {
        m_walker->start();
        m_walker->press(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(m_walker->sees({u"Verkenningen"_s, u"Explorations"_s}));

        QVERIFY(m_walker->open(u"KIEM-VKN-01"_s));
        QVERIFY(m_walker->turnTo({u"In de tijd"_s, u"Over time"_s}));
        for (const QString &part : {u"Kenniskamer: wat kunnen kleine besturen aan?"_s,
                                    u"Deel specialisten tussen kleine besturen"_s,
                                    u"Tekort aan ambtenaren loopt op in kleine gemeenten"_s})
            QVERIFY(m_walker->sees(part));
    }

    void opensTheMeeting() // 2
    {
        QVERIFY(m_walker->open(u"KIEM-BIJ-01"_s));
        QVERIFY(m_walker->sees(u"Kenniskamer: wat kunnen kleine besturen aan?"_s));
        m_walker->press(Qt::Key_Tab, Qt::ControlModifier);
        m_walker->press(Qt::Key_Tab, Qt::ControlModifier);
        m_walker->press(Qt::Key_Tab, Qt::ControlModifier);

        QVERIFY(m_walker->sees(u"Inleider vragen"_s));
        QVERIFY(m_walker->sees({u"2 te laat"_s, u"2 overdue"_s}));
    }

    void writesTheProgramme() // 3
    {
        QVERIFY(m_walker->turnTo({u"Programma"_s, u"Programme"_s}));
        addPart(*m_walker, u"Opening"_s, 15);
        addPart(*m_walker, u"Wat zien wij bij kleine gemeenten?"_s, 30);
        addPart(*m_walker, u"Welke taken kunnen samen?"_s, 45);
        addPart(*m_walker, u"Pauze"_s, 15);
        addPart(*m_walker, u"Hoeveel mensen zijn nodig?"_s, 45);
        addPart(*m_walker, u"Afronding"_s, 15);
        QVERIFY(m_walker->sees(u"15:45"_s));
        QVERIFY(m_walker->isWithout(u"14:00"_s));

        QVERIFY(m_walker->tabTo<QAbstractItemView>({u"Programma"_s, u"Programme"_s}, Qt::Key_Backtab));
        m_walker->press(Qt::Key_Up);
        m_walker->press(Qt::Key_Up);
        m_walker->press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_walker->sees(u"14:00"_s)); // the talk after it, half an hour later than before
        QVERIFY(m_walker->save());
    }

    void invites() // 5
    {
        const Walker::Words nobody{u"Er is nog niemand van de ambtelijke leiding uitgenodigd."_s,
                                   u"Nobody from the official leadership has been invited yet."_s};
        QVERIFY(m_walker->turnTo({u"Deelnemers"_s, u"Participants"_s}));
        addParticipant(*m_walker, u"Lector kleine besturen"_s,
                       {u"Kennisinstelling"_s, u"Knowledge institute"_s});
        QVERIFY(m_walker->sees(nobody));

        addParticipant(*m_walker, u"SG (functie)"_s, {u"Ambtelijke leiding"_s, u"Official leadership"_s});
        QVERIFY(m_walker->isWithout(m_walker->in(nobody)));
        QVERIFY(m_walker->save());
    }

    void printsTheInvitation() // 7
    {
        const QByteArray paper = m_walker->printed(u"uitnodiging.html"_s);

        QVERIFY(paper.contains("Kenniskamer: wat kunnen kleine besturen aan?"));
        QVERIFY(paper.contains("Huis van de Kennis"));
    }

    void setsInvited() // 5
    {
        QVERIFY(m_walker->turnTo({u"Gegevens"_s, u"Facts"_s}));
        QVERIFY(m_walker->tabTo({u"Status"_s, u"Status"_s}));
        QVERIFY(m_walker->choose({u"Uitgenodigd"_s, u"Invited"_s}));
        QVERIFY(m_walker->save());
    }

    void savesTheCalendar() // 8
    {
        m_walker->press(Qt::Key_Escape);
        m_walker->press(Qt::Key_F, Qt::ControlModifier);
        m_walker->write(u"kleine besturen"_s);
        QVERIFY(m_walker->sees(u"Kenniskamer: wat kunnen kleine besturen aan?"_s));
        QTest::qWait(600); // the list follows when typing rests
        m_walker->press(Qt::Key_F6);
        m_walker->press(Qt::Key_Home, Qt::ControlModifier);
        m_walker->chooseFile(u"agenda.ics"_s);
        m_walker->press(Qt::Key_E, Qt::ControlModifier);

        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees({u"1 bijeenkomst bewaard in"_s, u"1 event written to"_s}));
        QFile calendar(m_walker->file(u"agenda.ics"_s));
        QVERIFY(calendar.open(QIODevice::ReadOnly));
        const QByteArray lines = calendar.readAll();
        QVERIFY2(lines.contains("Europe/Amsterdam:20260401T130000"), lines.constData());
        QVERIFY(!lines.contains("mailto:"));
    }

    void isTheDayAfter() // 9
    {
        m_walker->goTo(QDate(2026, 4, 2));
        m_walker->press(Qt::Key_1, Qt::ControlModifier);

        QVERIFY(m_walker->tabTo({u"nog 28, Inspireren"_s, u"28 more, Inspiring"_s}));
        m_walker->press(Qt::Key_Space);
        QVERIFY(m_walker->sees({u"Bijeenkomst is geweest: aanwezigheid en verslag invullen – Kenniskamer"_s,
                                u"Meeting is over: fill in attendance and report – Kenniskamer"_s}));
    }

    void fillsInWhoWasThere() // 10
    {
        QVERIFY(m_walker->open(u"KIEM-BIJ-01"_s));
        QVERIFY(m_walker->turnTo({u"Deelnemers"_s, u"Participants"_s}));
        QVERIFY(m_walker->tabTo<QAbstractItemView>({u"Deelnemers"_s, u"Participants"_s}));
        m_walker->press(Qt::Key_Home, Qt::ControlModifier);
        m_walker->press(Qt::Key_Space);

        QVERIFY(m_walker->sees({u"1 was er"_s, u"1 was there"_s}));
        QVERIFY(m_walker->save());
    }

    void writesAnInsight() // 10
    {
        QVERIFY(m_walker->addInsight(u"Deel specialisten per vak, niet per gemeente"_s));

        QVERIFY(m_walker->sees({u"1 inzicht"_s, u"1 insight"_s}));
    }

    void writesASentenceWithoutASource() // 13
    {
        QVERIFY(m_walker->open(u"KIEM-ADV-02"_s));
        QVERIFY(m_walker->tabTo({u"Argument toevoegen"_s, u"Add argument"_s}));
        m_walker->press(Qt::Key_Space);
        m_walker->type(OwnSentence);
        QVERIFY(m_walker->sees({u"Dit argument heeft geen bron"_s, u"This argument has no source"_s}));

        QVERIFY(m_walker->tabTo(
            {u"Eigen inschatting, zonder bron"_s, u"Our own assessment, without a source"_s}));
        m_walker->press(Qt::Key_Space);
        QVERIFY(m_walker->sees({u"eigen inschatting"_s, u"own assessment"_s}));
        QVERIFY(m_walker->isWithout(
            m_walker->in({u"Dit argument heeft geen bron"_s, u"This argument has no source"_s})));
    }

    void citesAStudy() // 12
    {
        QVERIFY(m_walker->tabTo({u"Argument toevoegen"_s, u"Add argument"_s}, Qt::Key_Backtab));
        m_walker->press(Qt::Key_Space);
        m_walker->type(CitedSentence);
        QVERIFY(m_walker->tabTo({u"Typ om een bron te zoeken"_s, u"Find a source by typing"_s}));
        QVERIFY(m_walker->pick(u"DGOBDR-STU-07"_s));
        QVERIFY(m_walker->sees(u"DGOBDR-STU-0007"_s));
        QVERIFY(m_walker->sees({u"van 2 bladzijden"_s, u"of 2 pages"_s}));
        QVERIFY(m_walker->save());
    }

    void printsTheAdvice() // 21
    {
        const QByteArray paper = m_walker->printed(u"advies.html"_s);

        QVERIFY(paper.contains(OwnSentence.chopped(1).toUtf8()));
        QVERIFY(paper.contains(CitedSentence.chopped(1).toUtf8()));
        QVERIFY(paper.contains("[1]"));
        QVERIFY(paper.contains("DGOBDR-STU-0007"));
    }

private Q_SLOTS:
    void everyStepIsSeen_data() { inBothLanguages(); }

    void everyStepIsSeen()
    {
        QFETCH(const QString, language);
        m_walker = std::make_unique<Walker>(language, u"KIEM"_s);

        using Walk = TestWalkAdvice;
        takeSteps<Walk>(*this, {&Walk::opensTheExploration, &Walk::opensTheMeeting, &Walk::writesTheProgramme,
                                &Walk::invites, &Walk::printsTheInvitation, &Walk::setsInvited,
                                &Walk::savesTheCalendar, &Walk::isTheDayAfter, &Walk::fillsInWhoWasThere,
                                &Walk::writesAnInsight, &Walk::writesASentenceWithoutASource,
                                &Walk::citesAStudy, &Walk::printsTheAdvice});
    }

    void cleanup() { m_walker.reset(); }
};

QTEST_MAIN(TestWalkAdvice)
#include "tst_walkadvice.moc"
