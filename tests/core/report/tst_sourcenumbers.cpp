// SPDX-License-Identifier: EUPL-1.2
#include "report/sourcenumbers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestSourceNumbers : public QObject
{
    Q_OBJECT

    static CitedSource source(const QString &title, const QString &page = {})
    {
        return {namedUid(QLatin1StringView("source"), title.toUtf8()), title, page};
    }

private Q_SLOTS:
    void numbersFollowTheOrderOfFirstUse()
    {
        SourceNumbers numbers;

        QCOMPARE(numbers.mark({source(u"Een"_s)}), u"[1]"_s);
        QCOMPARE(numbers.mark({source(u"Twee"_s, u"14"_s)}), u"[2, p. 14]"_s);
        QCOMPARE(numbers.mark({source(u"Drie"_s), source(u"Een"_s, u"3"_s)}), u"[3][1, p. 3]"_s);
    }

    void theListHasEachSourceOnce()
    {
        SourceNumbers numbers;
        numbers.mark({source(u"Een"_s, u"1"_s), source(u"Twee"_s), source(u"Een"_s, u"9"_s)});

        const doc::SourceList list = numbers.list();

        QCOMPARE(list.sources.size(), 2);
        QCOMPARE(list.sources.at(1).mark.plain(), u"[2]"_s);
        QCOMPARE(list.sources.at(1).citation.plain(), u"Twee"_s);
    }

    void sourcesThatAreNoRecordsAreTheSameByTheirWords()
    {
        SourceNumbers numbers;

        QCOMPARE(numbers.mark({{{}, u"Wet op iets"_s}}), u"[1]"_s);
        QCOMPARE(numbers.mark({{{}, u"Wet op wat anders"_s}}), u"[2]"_s);
        QCOMPARE(numbers.mark({{{}, u"Wet op iets"_s}}), u"[1]"_s);
    }

    void authorsAndYearsStandInTheTextAndTheListIsByName()
    {
        SourceNumbers names(CitationStyle::AuthorYear);
        CitedSource wit{namedUid("source"_L1, "wit"), u"De Wit, S. (2024). Meten."_s};
        wit.inText = u"De Wit, 2024"_s;
        wit.sortedBy = u"Wit, S."_s;
        wit.locator = u"14"_s;
        CitedSource kuipers{namedUid("source"_L1, "kuipers"), u"Kuipers, E. (2023). Wegen."_s};
        kuipers.inText = u"Kuipers, 2023"_s;

        QCOMPARE(names.withMark(u"Het net is vol."_s, {wit, kuipers}),
                 u"Het net is vol (De Wit, 2024, p. 14; Kuipers, 2023)."_s);
        const doc::SourceList list = names.list();
        QCOMPARE(list.sources.size(), 2);
        QCOMPARE(list.sources.first().citation.plain(), u"Kuipers, E. (2023). Wegen."_s);
        QVERIFY(list.sources.first().mark.isEmpty());
    }

    void eachReferenceHasANoteAndTheFirstNamesTheSourceInFull()
    {
        SourceNumbers notes(CitationStyle::Notes);
        CitedSource report = source(u"Rapport"_s, u"14"_s);
        report.inText = u"Kuipers, 2024"_s;

        QCOMPARE(notes.withMark(u"Het net is vol."_s, {report}), u"Het net is vol.¹"_s);
        report.locator = u"20"_s;
        QCOMPARE(notes.withMark(u"Wachten helpt niet."_s, {report}), u"Wachten helpt niet.²"_s);

        const doc::SourceList list = notes.list();
        QCOMPARE(list.sources.size(), 2);
        QCOMPARE(list.sources.first().citation.plain(), u"Rapport (p. 14)"_s);
        QCOMPARE(list.sources.last().citation.plain(), u"Kuipers, 2024: see note 1 (p. 20)"_s);
        QCOMPARE(list.sources.last().mark.plain(), u"2"_s);
    }

    void withoutSourcesThereIsNoMark()
    {
        SourceNumbers numbers;

        QCOMPARE(numbers.mark({}), QString());
        QVERIFY(numbers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSourceNumbers)
#include "tst_sourcenumbers.moc"
