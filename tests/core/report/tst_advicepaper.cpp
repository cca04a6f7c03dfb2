// SPDX-License-Identifier: EUPL-1.2
#include "report/advicepaper.h"
#include "report/renderers.h"

#include <QRegularExpression>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestAdvicePaper : public QObject
{
    Q_OBJECT

    static CitedSource source(const QString &title, const QString &page = {})
    {
        return {namedUid(QLatin1StringView("source"), title.toUtf8()), title, page};
    }

    static AdvicePaperContent content()
    {
        AdvicePaperContent content;
        content.info = {.unit = u"KIEM"_s, .date = QDate(2026, 3, 2)};
        content.from = u"KIEM"_s;
        content.advice.refcode = u"KIEM-ADV-0001"_s;
        content.advice.title = u"Kies waar het stroomnet ruimte biedt"_s;
        content.advice.addressee = u"SG en bestuursraad"_s;
        content.advice.reason = u"Netbeheerders wijzen minder plekken aan."_s;
        content.advice.keyMessage = u"Koppel de keuzes."_s;
        content.advice.requested = QStringList{u"Maak één lijst."_s, u"Start één onderzoek."_s};
        content.reasonSources = {source(u"Signaal"_s)};
        content.statements = {{u"Het stroomnet is een harde grens."_s,
                               StatementCertainty::Stevig,
                               false,
                               {source(u"Rapport"_s, u"14"_s)}},
                              {u"Spreiden helpt."_s, StatementCertainty::Onzeker, true, {}}};
        return content;
    }

    static QString textOf(const AdvicePaperContent &content) { return renderPlainText(advicePaper(content)); }

private Q_SLOTS:
    void everyNumberInTheTextStandsInTheListAndTheOtherWayRound()
    {
        const QString text = textOf(content());
        static const QRegularExpression mark(u"\\[(\\d+)[\\],]"_s);
        QMap<QString, int> seen;
        for (const QRegularExpressionMatch &match : mark.globalMatch(text))
            ++seen[match.captured(1)];

        QCOMPARE(seen.keys(), (QStringList{u"1"_s, u"2"_s}));
        for (const int times : seen)
            QCOMPARE(times, 2); // once in the text, once in the list
    }

    void sourcesOfTheReasonStandByItsFirstParagraph()
    {
        AdvicePaperContent withQuestion = content();
        withQuestion.advice.reason += u"\nTwee DG’s stellen dezelfde vraag."_s;

        const QString text = textOf(withQuestion);

        QVERIFY(text.contains(u"minder plekken aan [1]."_s));
        QVERIFY(text.contains(u"dezelfde vraag."_s));
    }

    void theMarkStandsBeforeTheFullStop()
    {
        QVERIFY(textOf(content()).contains(u"harde grens [2, p. 14]."_s));
    }

    void notesStandUnderTheirOwnHeading()
    {
        AdvicePaperContent noted = content();
        noted.citations = CitationStyle::Notes;

        const QString text = textOf(noted);

        QVERIFY2(text.contains(u"harde grens.²"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Notes\n-----"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Sources"_s), qPrintable(text));
    }

    void blocksStandInTheOrderAndHaveTheNamesThatWereChosen()
    {
        AdvicePaperContent arranged = content();
        arranged.layout = {.order = {AdviceBlock::KeyMessage, AdviceBlock::Sources, AdviceBlock::Evidence},
                           .names = {{AdviceBlock::Evidence, u"Waarom"_s}}};

        const QString text = textOf(arranged);

        const qsizetype keyMessage = text.indexOf(u"Key message"_s);
        const qsizetype sources = text.indexOf(u"Sources\n"_s);
        const qsizetype evidence = text.indexOf(u"Waarom\n"_s);
        const qsizetype reason = text.indexOf(u"Reason for the advice"_s);
        QVERIFY2(keyMessage > 0 && keyMessage < sources && sources < evidence && evidence < reason,
                 qPrintable(text));
        QVERIFY2(text.contains(u"[2] Signaal"_s), qPrintable(text)); // cited last, and in the list above it
    }

    void anOwnAssessmentSaysSo()
    {
        QVERIFY(textOf(content()).contains(u"Spreiden helpt (our own assessment)."_s));
    }

    void nothingThatWeDoNotKnowIsSaidOnlyOnPurpose()
    {
        AdvicePaperContent without = content();
        QVERIFY(!textOf(without).contains(u"What we do not know"_s, Qt::CaseInsensitive));

        without.advice.noGaps = true;
        QVERIFY(textOf(without).contains(u"What we do not know"_s, Qt::CaseInsensitive));
    }

    void blocksWithoutContentAreLeftOut()
    {
        const QString text = textOf(content());

        QVERIFY(!text.contains(u"Dilemmas"_s, Qt::CaseInsensitive));
        QVERIFY(!text.contains(u"Next steps"_s, Qt::CaseInsensitive));
    }
};

QTEST_GUILESS_MAIN(TestAdvicePaper)
#include "tst_advicepaper.moc"
