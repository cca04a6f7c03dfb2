// SPDX-License-Identifier: EUPL-1.2
#include "bank/keptfilters.h"
#include "frame/savedsearches.h"
#include "support/testbank.h"
#include "tabs/tabs.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestSavedSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesOfEverythingComeBeforeThoseOfTheLists()
    {
        const auto bank = test::makeBank();
        for (const char *list : {"signals", EverythingList, "research"}) {
            const KeptFilters kept(*bank, list);
            QVERIFY_RESULT(bank->write({u"filter"_s, Kind::Setting}, [&](Write &write) {
                return kept.keep(write, {.name = u"Van "_s + QLatin1StringView(list), .text = u"huur"_s});
            }));
        }

        const auto searches = savedSearches(*bank);

        QVERIFY_RESULT(searches);
        QStringList names;
        for (const SavedSearch &search : *searches)
            names.append(search.name);
        QCOMPARE(names, (QStringList{u"Van everything"_s, u"Van research"_s, u"Van signals"_s}));
    }

    void newBankHasNone()
    {
        const auto bank = test::makeBank();

        const auto searches = savedSearches(*bank);

        QVERIFY_RESULT(searches);
        QVERIFY(searches->isEmpty());
    }

    void kindAndListLeadToEachOther()
    {
        QCOMPARE(listFor(Kind::Study).list, QByteArray("research"));
        QCOMPARE(kindOfList("research"), Kind::Study);
        QCOMPARE(listFor(Kind::Concept).list, QByteArray(EverythingList));
        QCOMPARE(kindOfList(EverythingList), Kind::None);
    }

    void everyKindWithATabHasAList()
    {
        for (const TabSpec &tab : tabs()) {
            for (const Kind kind : tab.records)
                QCOMPARE(listFor(kind).kind, kind);
        }
    }
};

QTEST_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"
