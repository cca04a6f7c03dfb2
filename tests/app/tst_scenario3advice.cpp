// SPDX-License-Identifier: EUPL-1.2
#include "app/advicescript.h"
#include "app/paperprobe.h"
#include "print/pdfarchive.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QString Options =
    u"[{\"option\":\"Ieder voor zich\",\"pro\":\"geen afspraken nodig\",\"con\":\"tekort blijft\","
    "\"affected\":\"inwoners van kleine gemeenten\"},"
    "{\"option\":\"Pool per vak\",\"pro\":\"sneller een vergunning\",\"con\":\"reistijd\","
    "\"affected\":\"specialisten\"}]"_s;

const QString LongStatement =
    u"Kleine besturen melden dat een vacature gemiddeld een jaar open staat, dat zij in die tijd een bureau "
    "inhuren dat ook voor de buurgemeente werkt, en dat de vergunningen daardoor op elkaar wachten."_s;

} // namespace

/// Scenario 3 of the specification (07, 7.3) by commands alone, steps 11 to 24: the advice of the exploration
/// is written, offered and decided on. It starts from the insights of the kenniskamer (tst_scenario3meeting).
/// Each function is a step; it goes on where the one before it stopped.
class TestScenario3Advice : public QObject
{
    Q_OBJECT

    test::AdviceScript m_script;
    QString m_exploration;
    QString m_advice;
    QByteArray m_print; ///< of version 1.0

    /// The code of a command about the advice.
    int advice(const QString &verb, const QStringList &more = {}) const
    {
        return m_script.code(QStringList{u"advice"_s, verb, m_advice} + more);
    }
    QString text() const { return m_script.printed(m_advice); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_script.begin(u"KIEM"_s, u"Ilse Vermaak"_s));
        m_script.setClock(u"2026-04-02T09:00:00+02:00"_s);
        m_exploration = m_script.find(u"exploration"_s, u"KIEM-VKN-0001"_s);
        m_advice = m_script.find(u"advice"_s, u"KIEM-ADV-0002"_s);
        QVERIFY(!m_exploration.isEmpty() && !m_advice.isEmpty());
        m_script.addInsight(u"Deel specialisten per vak, niet per gemeente"_s,
                            {u"DGOBDR-VRG-0003"_s, u"DGKR-VRG-0002"_s});
        m_script.addInsight(u"Tel eerst wie er al zijn"_s, {u"DGRO-VRG-0006"_s});
    }

    void step11_theAdviceIsFilledWithTheInsights()
    {
        QCOMPARE(m_script.made({u"advice"_s, u"from"_s, m_exploration, u"--into"_s, m_advice}), m_advice);

        const auto statements = m_script.json({u"statement"_s, u"list"_s, u"--advice"_s, m_advice}).objects();
        QCOMPARE(statements.size(), 2);
        const QString printed = text();
        QVERIFY2(printed.contains(u"Deel specialisten per vak, niet per gemeente [1]"_s),
                 qPrintable(printed));
        QVERIFY2(printed.contains(u"1 april 2026"_s), qPrintable(printed)); // the kenniskamer as a source
    }

    void step12_sourcesAreNumberedInTheOrderOfTheText()
    {
        const QString statement =
            m_script.state(m_advice, u"Tekort aan personeel is de belangrijkste oorzaak van vertraging"_s);

        QCOMPARE(m_script.cite(statement, m_script.study(u"DGOBDR-STU-0007"_s), u"22"_s).code, 0);
        QCOMPARE(m_script.cite(statement, m_script.study(u"DGRO-STU-0006"_s), u"9"_s).code, 0);

        const QString printed = test::onlyWords(text());
        QVERIFY2(printed.contains(u"oorzaak van vertraging 2 p 22 3 p 9"_s), qPrintable(printed));
    }

    void step13_aSentenceWithoutSourceIsToldUntilItIsAnAssessmentOfOurOwn()
    {
        const QString statement = m_script.state(m_advice, u"Eén vak is genoeg om te beginnen."_s);
        const test::Answer told = m_script.run({u"advice"_s, u"check"_s, m_advice});
        QCOMPARE(told.code, 1);
        QVERIFY2(told.out.contains(u"heeft geen bron"_s), qPrintable(told.out));
        QCOMPARE(advice(u"offer"_s), 3); // and it is not offered so

        QCOMPARE(m_script.code({u"statement"_s, u"edit"_s, statement, u"--own_assessment"_s, u"ja"_s}), 0);

        QVERIFY(!m_script.run({u"advice"_s, u"check"_s, m_advice}).out.contains(u"heeft geen bron"_s));
        QVERIFY(text().contains(u"(eigen inschatting)"_s));
    }

    void step14_aWithdrawnStudyIsToldWhenItIsCited()
    {
        const QString statement = m_script.state(m_advice, u"Landschap en landbouw veranderen."_s);

        const test::Answer cited = m_script.cite(statement, m_script.study(u"DGRO-STU-0016"_s));

        QCOMPARE(cited.code, 1);
        QVERIFY2(cited.said.contains(u"ingetrokken"_s) && cited.said.contains(u"DGRO-STU-0016"_s),
                 qPrintable(cited.said));
        QCOMPARE(m_script.code({u"citation"_s, u"remove"_s, cited.lines().value(0)}), 0);
        QCOMPARE(m_script.code({u"statement"_s, u"remove"_s, statement}), 0);
        QVERIFY(!m_script.run({u"advice"_s, u"check"_s, m_advice}).out.contains(u"DGRO-STU-0016"_s));
    }

    void step15_theSharedPoolProbablyWorks()
    {
        const QJsonObject approach =
            m_script.show(u"approach"_s, m_script.find(u"approach"_s, u"Gedeelde pool van specialisten"_s));

        QStringList found;
        for (const auto &finding : approach[u"findings"].toArray())
            found.append(u"%1 %2"_s.arg(finding.toObject()[u"direction"].toString())
                             .arg(finding.toObject()[u"strength"].toInt()));
        QVERIFY2(found.contains(u"werkt 2"_s) && found.contains(u"werkt_deels 3"_s),
                 qPrintable(found.join(u", "_s)));
        QCOMPARE(approach[u"verdict"].toString(), u"werkt_waarschijnlijk"_s);
    }

    void step16_theOptionsAreATable()
    {
        QCOMPARE(advice(u"edit"_s, {u"--options"_s, Options, u"--dilemma"_s,
                                    u"Ieder voor zich, of samen met minder eigen keus."_s, u"--requested"_s,
                                    u"Kies één vak om mee te beginnen.;Maak één pool per regio."_s,
                                    u"--decision_on"_s, u"2026-04-24"_s, u"--addressee_kind"_s, u"sg"_s}),
                 0);
        QCOMPARE(advice(u"edit"_s, {u"--options"_s, u"[{\"keuze\":\"A\"}]"_s}), 2); // no such part

        QVERIFY(text().contains(u"sneller een vergunning"_s));
    }

    void step17_whatWeDoNotKnowStandsThereWithoutAStudy()
    {
        QCOMPARE(
            m_script.code({u"link"_s, m_advice, m_script.question(u"DGKR-VRG-0003"_s), u"--as"_s, u"gap"_s}),
            0);

        const QString printed = test::onlyWords(text());
        QVERIFY2(printed.contains(u"Hoe kunnen eilanden schaarse specialisten samen inzetten geen studie"_s),
                 qPrintable(printed));
    }

    void step18_theMeterNamesWhatIsTooLong()
    {
        const auto pages = [&] { return m_script.run({u"advice"_s, u"pages"_s, m_advice}); };
        constexpr int Most = 60;
        for (int added = 0; added < Most && pages().code == 0; ++added)
            QCOMPARE(m_script.code({u"statement"_s, u"add"_s, u"--advice"_s, m_advice, u"--text"_s,
                                    LongStatement, u"--own_assessment"_s, u"ja"_s}),
                     0);
        const test::Answer over = pages();
        QCOMPARE(over.code, 1);
        QVERIFY2(over.said.contains(u"Bladzijde 2 is vol. ‘Onderbouwing’ is "_s), qPrintable(over.said));

        for (int shorter = 0; shorter < 2; ++shorter) // one to fit, one for who will be consulted
            QCOMPARE(m_script.code({u"bank"_s, u"undo"_s}), 0);
        QCOMPARE(pages().code, 0);
        QVERIFY2(pages().out.contains(u"van 2 bladzijden"_s), qPrintable(pages().out));
    }

    void step19_whoWasConsultedStandsInThePrint()
    {
        const auto consult = [&](const QString &unit, const QString &position, const QString &remark) {
            return m_script.code({u"consultation"_s, u"add"_s, u"--advice"_s, m_advice, u"--unit"_s,
                                  m_script.find(u"unit"_s, unit), u"--position"_s, position, u"--remark"_s,
                                  remark, u"--date"_s, u"2026-04-02"_s});
        };
        QCOMPARE(consult(u"Openbaar Bestuur en Democratische Rechtsstaat"_s, u"akkoord"_s, {}), 0);
        QCOMPARE(consult(u"Koninkrijksrelaties"_s, u"akkoord_met_opmerking"_s, u"Reken de reistijd mee."_s),
                 0);

        const QString printed = test::onlyWords(text());
        QVERIFY2(printed.contains(
                     u"Afgestemd met DGOBDR akkoord 2 apr 2026 DGKR akkoord met opmerking 2 apr 2026"_s),
                 qPrintable(printed));
    }

    void step20_theOfferFreezesVersionOneAndNothingCanBeChangedAfterIt()
    {
        QCOMPARE(advice(u"consult"_s), 0);

        QCOMPARE(m_script.made({u"advice"_s, u"offer"_s, m_advice}), u"1.0"_s);

        QCOMPARE(m_script.show(u"advice"_s, m_advice)[u"status"].toString(), u"aangeboden"_s);
        const test::Answer changed =
            m_script.run({u"advice"_s, u"edit"_s, m_advice, u"--title"_s, u"Anders"_s});
        QCOMPARE(changed.code, 3);
        QVERIFY2(changed.said.contains(u"Begin een nieuwe versie"_s), qPrintable(changed.said));
    }

    void step21_thePrintIsTwoPagesForTheArchiveAndSaysTheSameInEveryForm()
    {
        for (const auto &name : {u"advies.pdf"_s, u"advies.odt"_s, u"advies.html"_s})
            QCOMPARE(advice(u"render"_s, {u"--frozen"_s, u"1.0"_s, u"--out"_s, name}), 0);

        m_print = test::contentOf(m_script.path(u"advies.pdf"_s));
        QCOMPARE(test::pagesIn(m_print), 2);
        QCOMPARE(print::archiveFindings(m_print), QStringList());
        const QString html =
            test::wordsOfMarkup(QString::fromUtf8(test::contentOf(m_script.path(u"advies.html"_s))));
        const QString odt =
            test::wordsOfMarkup(test::partOf(m_script.path(u"advies.odt"_s), u"content.xml"_s));
        QStringList blocks{u"Aanleiding"_s, u"Kernboodschap"_s,      u"Onderbouwing"_s,
                           u"Dilemma"_s,    u"Wat weten wij niet"_s, u"Afgestemd met"_s,
                           u"Bronnen"_s,    u"Besluit overgenomen"_s};
        for (const QString &form : {html, odt}) {
            qsizetype at = 0;
            for (const QString &block : std::as_const(blocks)) {
                const qsizetype next = form.indexOf(block, at, Qt::CaseInsensitive);
                QVERIFY2(next >= at, qPrintable(block + u"\n"_s + form));
                at = next;
            }
        }
    }

    void step21_everyNumberHasASourceAndTheOtherWayRound()
    {
        const QString printed = text();
        const qsizetype sources = printed.lastIndexOf(u"Bronnen"_s, -1, Qt::CaseInsensitive);
        QVERIFY(sources > 0);
        static const QRegularExpression mark(u"\\[(\\d+)"_s);
        const auto numbersIn = [&](const QString &part) {
            QSet<QString> numbers;
            for (const QRegularExpressionMatch &found : mark.globalMatch(part))
                numbers.insert(found.captured(1));
            return numbers;
        };

        QCOMPARE(numbersIn(printed.left(sources)), (QSet<QString>{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(numbersIn(printed.mid(sources)), (QSet<QString>{u"1"_s, u"2"_s, u"3"_s}));
    }

    void step21_theOdtHasHeadingsAndTableHeadersAndOpensInLibreOffice()
    {
        const QString odt = m_script.path(u"advies.odt"_s);
        const QString content = test::partOf(odt, u"content.xml"_s);
        if (!test::isInstalled(u"unzip"_s))
            QSKIP("there is no unzip");
        QVERIFY(content.contains(u"<text:h "_s));
        QVERIFY(content.contains(u"<table:table-header-rows>"_s));
        if (!test::isInstalled(u"soffice"_s))
            QSKIP("there is no LibreOffice");

        test::outputOf(u"soffice"_s,
                       {u"-env:UserInstallation=file://"_s + m_script.path(u"profile"_s), u"--headless"_s,
                        u"--convert-to"_s, u"html"_s, u"--outdir"_s, m_script.path(u"office"_s), odt});

        const QString opened = QString::fromUtf8(test::contentOf(m_script.path(u"office/advies.html"_s)));
        QVERIFY(opened.contains(u"<h1"_s));
        QVERIFY(opened.contains(u"<th"_s));
        QVERIFY(test::wordsOfMarkup(opened).contains(u"Deel specialisten per vak niet per gemeente"_s));
    }

    void step22_aNewVersionLeavesTheFirstAsItWas()
    {
        QCOMPARE(advice(u"revise"_s), 0);
        QCOMPARE(m_script.show(u"advice"_s, m_advice)[u"version"].toString(), u"1.1"_s);
        QCOMPARE(advice(u"edit"_s, {u"--title"_s, u"Deel specialisten per vak"_s}), 0);

        QCOMPARE(advice(u"render"_s, {u"--frozen"_s, u"1.0"_s, u"--out"_s, u"weer.pdf"_s}), 0);

        QVERIFY(test::contentOf(m_script.path(u"weer.pdf"_s)) == m_print);
        for (int i = 0; i < 2; ++i) // no new version after all
            QCOMPARE(m_script.code({u"bank"_s, u"undo"_s}), 0);
        QCOMPARE(m_script.show(u"advice"_s, m_advice)[u"status"].toString(), u"aangeboden"_s);
    }

    void step23_theDecisionIsKeptAndTheCitedStudiesWereUsed()
    {
        const auto uses = [&] {
            return m_script.run({u"use"_s, u"list"_s, u"--object"_s, m_script.study(u"DGOBDR-STU-0007"_s)})
                .lines()
                .size();
        };
        const qsizetype before = uses();

        QCOMPARE(
            advice(u"decide"_s, {u"deels"_s, u"--on"_s, u"2026-04-24"_s, u"--note"_s, u"Eerst één regio"_s}),
            0);

        const QJsonObject decided = m_script.show(u"advice"_s, m_advice);
        QCOMPARE(decided[u"status"].toString(), u"deels"_s);
        QCOMPARE(decided[u"outcome_on"].toString(), u"2026-04-24"_s);
        QCOMPARE(decided[u"outcome_note"].toString(), u"Eerst één regio"_s);
        QCOMPARE(m_script.made({u"advice"_s, u"uses"_s, m_advice}), u"2"_s);
        QCOMPARE(uses(), before + 1);
        QCOMPARE(m_script.made({u"advice"_s, u"uses"_s, m_advice}), u"0"_s); // once
    }

    void step24_theWebsiteIsNotBuiltYet() { QCOMPARE(m_script.code({u"site"_s, u"--out"_s, u"site"_s}), 64); }
};

QTEST_GUILESS_MAIN(TestScenario3Advice)
#include "tst_scenario3advice.moc"
