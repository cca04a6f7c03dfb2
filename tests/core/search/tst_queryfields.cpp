// SPDX-License-Identifier: EUPL-1.2
#include "search/query.h"
#include "search/queryfields.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

std::optional<YearRange> yearsOf(QStringView value)
{
    QueryFilter filter;
    return addToFilter(filter, u"jaar", value) ? filter.years : std::nullopt;
}

} // namespace

class TestQueryFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsGoByTheirDutchAndEnglishNamesWhateverTheCase()
    {
        QueryFilter filter;

        for (const char16_t *field : {u"auteur", u"Author"})
            QVERIFY(addToFilter(filter, field, u"Kuipers"));
        for (const char16_t *field : {u"dg", u"eenheid", u"UNIT"})
            QVERIFY(addToFilter(filter, field, u"DGVB"));
        QVERIFY(addToFilter(filter, u"dossier", u" Leefbare kernen "));
        for (const char16_t *field : {u"begrip", u"concept", u"#"})
            QVERIFY(addToFilter(filter, field, u"wonen"));

        QCOMPARE(filter.authors.size(), 2);
        QCOMPARE(filter.units.size(), 3);
        QCOMPARE(filter.dossiers, QStringList(u"Leefbare kernen"_s));
        QCOMPARE(filter.concepts.size(), 3);
    }

    void yearsMayBeOpenOnEitherSide()
    {
        QCOMPARE(yearsOf(u"2024"), (YearRange{2024, 2024}));
        QCOMPARE(yearsOf(u"2020..2024"), (YearRange{2020, 2024}));
        QCOMPARE(yearsOf(u"2020-2024"), (YearRange{2020, 2024}));
        QCOMPARE(yearsOf(u"2020.."), (YearRange{2020, YearRange().last}));
        QCOMPARE(yearsOf(u"..2024"), (YearRange{YearRange().first, 2024}));
    }

    void whatIsNoYearIsAWord_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"", "..", "-", "24", "ooit", "2024..2020", "2024-02-01", "20244"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }

    void whatIsNoYearIsAWord()
    {
        QFETCH(const QString, value);

        QVERIFY(!yearsOf(value));
    }

    void kindsGoByTheirNames()
    {
        QueryFilter filter;

        QVERIFY(addToFilter(filter, u"soort", u"Aantekeningen"));
        QVERIFY(addToFilter(filter, u"kind", u"unit"));
        QVERIFY(addToFilter(filter, u"soort", u"signalen"));
        QVERIFY(addToFilter(filter, u"kind", u"events"));
        QVERIFY(addToFilter(filter, u"soort", u"taken"));
        QVERIFY(addToFilter(filter, u"soort", u"bestanden"));
        QVERIFY(!addToFilter(filter, u"soort", u"verzonnen"));

        QCOMPARE(filter.kinds, (QList<Kind>{Kind::Note, Kind::Unit, Kind::Signal, Kind::Event, Kind::Task,
                                            Kind::Attachment}));
    }

    void fieldThatNobodyKnowsOrThatIsEmptyLeavesTheFilterAsItIs()
    {
        QueryFilter filter;

        QVERIFY(!addToFilter(filter, u"verzonnen", u"x"));
        QVERIFY(!addToFilter(filter, u"https", u"//voorbeeld.example"));
        QVERIFY(!addToFilter(filter, u"auteur", u"  "));

        QCOMPARE(filter, QueryFilter());
    }

    void lettersInFrontOfAWordNameAKind()
    {
        QVERIFY(kindOfPrefix(u"v") == Kind::KnowledgeQuestion);
        QVERIFY(kindOfPrefix(u"S") == Kind::Study);
        QVERIFY(kindOfPrefix(u"g") == Kind::Signal);
        QVERIFY(kindOfPrefix(u"p") == Kind::Person);
        QVERIFY(!kindOfPrefix(u"x") && !kindOfPrefix(u""));
    }
};

QTEST_GUILESS_MAIN(TestQueryFields)
#include "tst_queryfields.moc"
