// SPDX-License-Identifier: EUPL-1.2
#include "search/searchscope.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestSearchScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixChoosesTheKind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("questions") << u"v:huur"_s << int(Kind::KnowledgeQuestion) << u"huur"_s;
        QTest::newRow("studies") << u" S: huur en koop"_s << int(Kind::Study) << u"huur en koop"_s;
        QTest::newRow("signals") << u"g:huur "_s << int(Kind::Signal) << u"huur "_s;
        QTest::newRow("persons") << u"p:Kuipers"_s << int(Kind::Person) << u"Kuipers"_s;
        QTest::newRow("concept") << u"#energiearmoede"_s << int(Kind::Concept) << u"energiearmoede"_s;
        QTest::newRow("prefix alone") << u"v:"_s << int(Kind::KnowledgeQuestion) << QString();
        QTest::newRow("field of the query") << u"jaar:2024 huur"_s << 0 << u"jaar:2024 huur"_s;
        QTest::newRow("inside a word") << u"avs:huur"_s << 0 << u"avs:huur"_s;
        QTest::newRow("nothing") << QString() << 0 << QString();
        QTest::newRow("spaces") << u"   "_s << 0 << QString();
    }

    void prefixChoosesTheKind()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, kind);
        QFETCH(const QString, words);

        QCOMPARE(scopeOf(typed), (SearchScope{SearchScope::What::Records, Kind(kind), words}));
    }

    void angleAsksForACommand()
    {
        QCOMPARE(scopeOf(u"> kopie maken"_s),
                 (SearchScope{SearchScope::What::Commands, Kind::None, u"kopie maken"_s}));
        QCOMPARE(scopeOf(u">"_s).what, SearchScope::What::Commands);
    }
};

QTEST_GUILESS_MAIN(TestSearchScope)
#include "tst_searchscope.moc"
