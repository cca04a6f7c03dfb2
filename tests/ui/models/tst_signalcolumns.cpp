// SPDX-License-Identifier: EUPL-1.2
#include "models/signalcolumns.h"
#include "wording/assessedtext.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestSignalColumns : public QObject
{
    Q_OBJECT

    static QString inColumn(QLatin1StringView key, const SignalLine &signal)
    {
        const auto columns = signalColumns(ListOf::OwnRecords);
        const auto asked = std::ranges::find_if(columns, [key](const Column<SignalLine> &column) {
            return QLatin1StringView(column.key) == key;
        });
        return asked->value(signal).toString();
    }

private Q_SLOTS:
    void signalWithoutADossierSaysSo()
    {
        SignalLine signal;

        const QString without = inColumn("dossiers"_L1, signal);
        signal.dossierCodes = QStringList{u"D8"_s, u"WON"_s};

        QCOMPARE(without, u"(none)"_s);
        QCOMPARE(inColumn("dossiers"_L1, signal), u"D8, WON"_s);
    }

    void signalWithoutADateHasADashWhereTheDaysStand()
    {
        SignalLine signal;

        const QString without = inColumn("act"_L1, signal);
        signal.daysLeft = 0;

        QCOMPARE(without, u"–"_s);
        QCOMPARE(inColumn("act"_L1, signal), u"today"_s);
    }

    void whatNobodyAssessedHasDashesAndNoWordsOfAnAssessment()
    {
        SignalLine signal;
        signal.impact = signal.likelihood = NotScored;
        signal.urgency = {Urgency::Midden, UrgencyReason::NotAssessed};

        QCOMPARE(inColumn("urgency"_L1, signal), u"–"_s);
        QCOMPARE(inColumn("weight"_L1, signal), u"– × –"_s);
        QCOMPARE(urgencyText(signal.urgency), u"not assessed yet"_s);
        QCOMPARE(impactWord(NotScored), u"not assessed yet"_s);
    }

    void urgencyComesFirstAndTheCodeNamesTheRecord()
    {
        SignalLine invented;
        invented.origin = Origin::Voorbeeld;

        const auto columns = signalColumns(ListOf::ExampleRecords);

        QCOMPARE(QLatin1StringView(columns[0].key), "urgency"_L1);
        QCOMPARE(QLatin1StringView(columns[1].key), "code"_L1);
        QVERIFY(noteText(columns[0], invented).isEmpty());
        QCOMPARE(noteText(columns[1], invented), u"example"_s);
    }
};

QTEST_GUILESS_MAIN(TestSignalColumns)
#include "tst_signalcolumns.moc"
