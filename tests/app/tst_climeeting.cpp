// SPDX-License-Identifier: EUPL-1.2
#include "app/script.h"
#include "support/goldenfile.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What comes of a meeting, and what a script can ask around it.
class TestCliMeeting : public QObject
{
    Q_OBJECT

    test::Script m_script;
    QString m_event;
    QString m_insight;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_script.begin(u"KIEM"_s, u"Ilse Vermaak"_s));
        m_event = m_script.find(u"event"_s, u"KIEM-BIJ-0001"_s);
        m_insight = m_script.made({u"insight"_s, u"add"_s, u"--event"_s, m_event, u"--text"_s,
                                   u"Wat helpt kleine besturen het meest?"_s});
    }

    void anInsightBecomesAQuestionOfTheDossierOfItsMeeting()
    {
        const QString question = m_script.made({u"insight"_s, u"question"_s, m_insight});

        const QJsonObject shown = m_script.show(u"question"_s, question);
        QCOMPARE(shown[u"text"].toString(), u"Wat helpt kleine besturen het meest?"_s);
        QVERIFY(!shown[u"dossier"].toString().isEmpty());
        QCOMPARE(m_script.linked(u"question"_s, question, u"about"_s),
                 QStringList{u"Wat helpt kleine besturen het meest?"_s});
    }

    void anInsightBecomesASignal()
    {
        const QString signal = m_script.made({u"insight"_s, u"signal"_s, m_insight});

        QCOMPARE(m_script.show(u"signal"_s, signal)[u"title"].toString(),
                 u"Wat helpt kleine besturen het meest?"_s);
    }

    void anInsightThatIsNoneIsThree() { QCOMPARE(m_script.code({u"insight"_s, u"question"_s, m_event}), 3); }

    void explorationIsPrintedInBrief()
    {
        const QString exploration = m_script.find(u"exploration"_s, u"KIEM-VKN-0002"_s);

        QCOMPARE(m_script.code({u"print"_s, u"exploration"_s, exploration, u"--out"_s, u"kort.html"_s}), 0);

        const QByteArray paper = test::contentOf(m_script.path(u"kort.html"_s));
        QVERIFY(paper.contains("Verkenning in het kort"));
        QVERIFY(paper.contains("KIEM-ADV-0001"));
    }

    void aCalendarThatBreaksOffSaysWhatWasLeftOut()
    {
        m_script.commandLine().write(
            u"half.ics"_s, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Kennislunch\r\nDTSTART:2026");

        const test::Answer answer = m_script.run({u"event"_s, u"import"_s, u"half.ics"_s});

        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.said.contains(u"Kennislunch"_s), qPrintable(answer.said));
    }

    void anyTwoRecordsAreLinkedAndBothSayIt()
    {
        const QString study = m_script.find(u"study"_s, u"DGOBDR-STU-0007"_s);

        QCOMPARE(m_script.code({u"link"_s, m_event, study, u"--as"_s, u"see_also"_s}), 0);

        const auto hasWay = [&](const QString &record, const QString &other) {
            const auto links = m_script.json({u"links"_s, record}).objects();
            return std::ranges::any_of(links, [&](const QJsonObject &link) {
                return link[u"uid"].toString() == other && link[u"way"].toString() == u"see_also"_s;
            });
        };
        QVERIFY(hasWay(m_event, study));
        QVERIFY(hasWay(study, m_event));
    }

    void aLinkIsTakenAwayAgain()
    {
        const QString signal = m_script.find(u"signal"_s, u"DGKR-SIG-0004"_s);
        QCOMPARE(m_script.code({u"link"_s, m_event, signal, u"--as"_s, u"see_also"_s}), 0);
        const auto linksOfSignal = [&] {
            const auto links = m_script.json({u"links"_s, signal}).objects();
            return std::ranges::count_if(
                links, [&](const QJsonObject &link) { return link[u"uid"].toString() == m_event; });
        };
        QCOMPARE(linksOfSignal(), 1);

        QCOMPARE(m_script.code({u"link"_s, u"remove"_s, signal, m_event}), 0);

        QCOMPARE(linksOfSignal(), 0);
        QCOMPARE(m_script.code({u"link"_s, u"remove"_s, signal, m_event}), 3); // is not there any more
    }

    void anEventGetsTheTasksOfItsKindOnce()
    {
        const QString event =
            m_script.made({u"event"_s, u"add"_s, u"--title"_s, u"Webinar over stroom"_s, u"--kind"_s,
                           u"webinar"_s, u"--organiser"_s,
                           m_script.find(u"unit"_s, u"Kennis, Internationaal, Europa en Macro-economie"_s)});

        const auto added = m_script.json({u"event"_s, u"checklist"_s, event}).objects();

        QVERIFY(added.size() > 3);
        QVERIFY(!added.first()[u"what"].toString().isEmpty());
        QVERIFY(m_script.json({u"event"_s, u"checklist"_s, event}).objects().isEmpty());
    }

    void anEventIsCopiedWithItsProgrammeAndOnRequestItsPeople()
    {
        const QString kenniskamer = m_script.find(u"event"_s, u"KIEM-BIJ-0002"_s);
        const QStringList copying{u"event"_s,   u"copy"_s,    kenniskamer,          u"--title"_s,
                                  u"Opnieuw"_s, u"--start"_s, u"2026-06-03T13:00"_s};
        const int people = m_script.count(u"participant"_s);

        const QString alone = m_script.made(copying);

        QCOMPARE(m_script.show(u"event"_s, alone)[u"title"].toString(), u"Opnieuw"_s);
        QVERIFY(m_script.run({u"agenda"_s, u"times"_s, alone}).lines().size() > 1);
        QCOMPARE(m_script.count(u"participant"_s), people);
        QCOMPARE(m_script.code(copying + QStringList{u"--with-people"_s}), 0);
        QVERIFY(m_script.count(u"participant"_s) > people);
    }

    void aWayThatTheTwoDoNotHaveIsToldWithThoseThatTheyHave()
    {
        const QString study = m_script.find(u"study"_s, u"DGOBDR-STU-0007"_s);

        const test::Answer answer = m_script.run({u"link"_s, m_event, study, u"--as"_s, u"deels"_s});

        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.said.contains(u"see_also"_s), qPrintable(answer.said));
    }

    void aMeaningIsAskedOfASignalForADossier()
    {
        const QStringList both{m_script.find(u"signal"_s, u"DGKR-SIG-0004"_s),
                               m_script.find(u"dossier"_s, u"Uitvoeringskracht van gemeenten"_s)};

        QCOMPARE(m_script.code(QStringList{u"link"_s} + both), 3);
        QCOMPARE(
            m_script.code(QStringList{u"link"_s} + both + QStringList{u"--note"_s, u"Ook hier tekort"_s}), 0);

        const auto links = m_script.json({u"links"_s, both.last()}).objects();
        QVERIFY(std::ranges::any_of(links, [](const QJsonObject &link) {
            return link[u"way"].toString() == u"meaning"_s &&
                   link[u"note"].toString() == u"Ook hier tekort"_s;
        }));
    }

    void todayIsToldAndPrinted()
    {
        const test::Answer today = m_script.json({u"today"_s, u"--scope"_s, u"all"_s});
        QCOMPARE(today.code, 0);
        QVERIFY(today.objects().size() > 3);
        for (const QJsonObject &line : today.objects())
            QVERIFY2(!line[u"what"].toString().isEmpty() && !line[u"why"].toString().isEmpty(),
                     qPrintable(today.out));

        QCOMPARE(m_script.code({u"today"_s, u"--out"_s, u"vandaag.odt"_s}), 0);
        QVERIFY(QFile::exists(m_script.path(u"vandaag.odt"_s)));
    }

    void theRadarIsATableWithTheHeaviestSignalFirst()
    {
        const auto marks = m_script.json({u"signal"_s, u"radar"_s}).objects();

        QVERIFY(marks.size() > 3);
        const auto weight = [](const QJsonObject &mark) {
            return mark[u"impact"].toInt() * mark[u"likelihood"].toInt();
        };
        QVERIFY(std::ranges::is_sorted(marks, std::ranges::greater{}, weight));
        QCOMPARE(m_script.code({u"signal"_s, u"radar"_s, u"--out"_s, u"radar.pdf"_s}), 0);
        QVERIFY(QFile::exists(m_script.path(u"radar.pdf"_s)));
    }

    void theRadarIsDrawnOnASheetOfAnySizeThatItKnows()
    {
        const QStringList print{u"signal"_s, u"radar"_s, u"--out"_s, u"radar.html"_s, u"--paper"_s};

        QCOMPARE(m_script.code(print + QStringList{u"a3"_s}), 0);
        QFile file(m_script.path(u"radar.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.contains("<svg "));
        QVERIFY(page.contains("size: A3"));
        QCOMPARE(m_script.code(print + QStringList{u"a5"_s}), 2);
    }
};

QTEST_GUILESS_MAIN(TestCliMeeting)
#include "tst_climeeting.moc"
