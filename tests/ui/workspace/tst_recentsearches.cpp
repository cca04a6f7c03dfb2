// SPDX-License-Identifier: EUPL-1.2
#include "support/openbank.h"
#include "workspace/recentsearches.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestRecentSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastSearchComesFirstAndOnce()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        RecentSearches searches(workspace);

        for (const char *words : {"huur", "koop", "  huur "})
            searches.add(QString::fromLatin1(words));

        QCOMPARE(searches.all(), (QStringList{u"huur"_s, u"koop"_s}));
    }

    void onlyTheLastAreKeptAndNothingEndless()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        RecentSearches searches(workspace);

        for (int number = 1; number <= 30; ++number)
            searches.add(u"wijk %1"_s.arg(number));
        searches.add(u"gemeente "_s.repeated(1000));
        searches.add(u"  "_s);

        QCOMPARE(searches.all().size(), 8);
        QCOMPARE(searches.all().first(), u"wijk 30"_s);
    }

    void theyAreOfOneBankAndComeBackWithIt()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        const test::Desk other; // the example is another bank
        {
            Workspace workspace(desk.open(), desk.settings());
            RecentSearches(workspace).add(u"huur"_s);
        }
        Workspace again(desk.open(), desk.settings());
        Workspace elsewhere(other.open(), desk.settings());

        QCOMPARE(RecentSearches(again).all(), QStringList{u"huur"_s});
        QCOMPARE(RecentSearches(elsewhere).all(), QStringList());
    }

    void oneOrAllCanBeForgotten()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        RecentSearches searches(workspace);
        for (const char *words : {"een", "twee", "drie"})
            searches.add(QString::fromLatin1(words));

        searches.forget(u"twee"_s);
        QCOMPARE(searches.all(), (QStringList{u"drie"_s, u"een"_s}));
        searches.forgetAll();
        QCOMPARE(searches.all(), QStringList());
    }
};

QTEST_MAIN(TestRecentSearches)
#include "tst_recentsearches.moc"
