// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tablelook.h"
#include "support/testresult.h"

using namespace kb;

class TestTableLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsShowWhatStandsInThemAndWhatWeTakeThemFor()
    {
        const auto look =
            lookAtTable("Nr\tTitel\tBudget\n\tWonen\t1\n2\tWerken\t2\n3\tZorg\t3\n4\tMeer\t4\n");

        QVERIFY_RESULT(look);
        QCOMPARE(look->separator, u'\t');
        QCOMPARE(look->kind, Kind::Study);
        QVERIFY(look->holdsTitle);
        QCOMPARE(look->columns.size(), 3);
        QCOMPARE(look->columns[1].header, QStringLiteral("Titel"));
        QCOMPARE(look->columns[1].field, QStringLiteral("title"));
        QCOMPARE(look->columns[1].examples,
                 (QStringList{QStringLiteral("Wonen"), QStringLiteral("Werken"), QStringLiteral("Zorg")}));
        QCOMPARE(look->columns[0].examples, (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
        QCOMPARE(look->columns[2].field, QString());
    }

    void foreignTableHasNoTitleUntilAMappingNamesOne()
    {
        const QByteArray bytes = "Bezeichnung;Jahr\nWohnen;2024\n";
        QVERIFY(!lookAtTable(bytes)->holdsTitle);

        ReadOptions options;
        options.mapping.columns = {{QStringLiteral("Bezeichnung"), QStringLiteral("title")}};
        const auto look = lookAtTable(bytes, options);

        QVERIFY(look->holdsTitle);
        QCOMPARE(look->columns.front().field, QStringLiteral("title"));
    }

    void mappingCanSayThatAColumnHasNoPlace()
    {
        ReadOptions options;
        options.mapping.columns = {{QStringLiteral("Datum"), QString()}};

        const auto look = lookAtTable("Titel;Datum\nWonen;1-2-2024\n", options);

        QVERIFY_RESULT(look);
        QCOMPARE(look->columns.back().field, QString());
        QVERIFY(look->holdsTitle);
    }

    void everythingThatCanBeMappedIsUnderstood_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("studies") << Kind::Study;
        QTest::newRow("questions") << Kind::KnowledgeQuestion;
    }

    void everythingThatCanBeMappedIsUnderstood()
    {
        QFETCH(const Kind, kind);
        for (const QString &field : mappableFields(kind)) {
            ReadOptions options{.as = kind};
            options.mapping.columns = {{QStringLiteral("Fremd"), field}};

            const auto look = lookAtTable("Fremd;x\n1;2\n", options);

            QVERIFY2(look, qPrintable(field));
            QCOMPARE(look->columns.front().field, field);
        }
    }

    void fileWithoutAHeaderRowIsUnreadable()
    {
        QCOMPARE_ERROR(lookAtTable(QByteArray()), Error::Code::Unreadable);
        QCOMPARE_ERROR(lookAtTable("\n;;\n"), Error::Code::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestTableLook)
#include "tst_tablelook.moc"
