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

    void withoutSourcesThereIsNoMark()
    {
        SourceNumbers numbers;

        QCOMPARE(numbers.mark({}), QString());
        QVERIFY(numbers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSourceNumbers)
#include "tst_sourcenumbers.moc"
