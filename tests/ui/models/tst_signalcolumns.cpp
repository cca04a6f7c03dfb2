// SPDX-License-Identifier: EUPL-1.2
#include "models/signalcolumns.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestSignalColumns : public QObject
{
    Q_OBJECT

    static QString dossiersOf(const SignalLine &signal)
    {
        const auto columns = signalColumns(ListOf::OwnRecords);
        const auto dossiers = std::ranges::find_if(columns, [](const Column<SignalLine> &column) {
            return QLatin1StringView(column.key) == "dossiers"_L1;
        });
        return dossiers->value(signal).toString();
    }

private Q_SLOTS:
    void signalWithoutADossierSaysSo()
    {
        SignalLine signal;

        const QString without = dossiersOf(signal);
        signal.dossierCodes = QStringList{u"D8"_s, u"WON"_s};

        QCOMPARE(without, u"(none)"_s);
        QCOMPARE(dossiersOf(signal), u"D8, WON"_s);
    }
};

QTEST_GUILESS_MAIN(TestSignalColumns)
#include "tst_signalcolumns.moc"
