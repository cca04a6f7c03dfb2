// SPDX-License-Identifier: EUPL-1.2
#include "exchange/odsitems.h"
#include "samples.h"
#include "support/testresult.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// What stands below that title, in the first row; nothing where there is no such column.
SpreadsheetCell cellBelow(const QString &title, const Spreadsheet &sheet)
{
    for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
        if (sheet.columns.at(column).title == title)
            return sheet.rows.at(0).at(column);
    }
    return {};
}

bool hasColumn(const Spreadsheet &sheet, const QString &title)
{
    return std::ranges::find(sheet.columns, title, &SpreadsheetColumn::title) != sheet.columns.end();
}

QStringList wordsOfSheet(const Spreadsheet &sheet)
{
    QStringList words;
    for (const QList<SpreadsheetCell> &row : sheet.rows) {
        for (const SpreadsheetCell &cell : row)
            words.append(cell.text);
    }
    return words;
}

} // namespace

class TestOdsItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studiesHaveAColumnForWhatSomeOfThemSay()
    {
        const auto sheet = sheetOfItems(QList<Item>{test::aFullStudy(), Item{Study{.title = u"Kaal"_s}}});

        QVERIFY_RESULT(sheet);
        QCOMPARE(sheet->rows.size(), 2);
        QVERIFY(cellBelow(u"title"_s, *sheet).text.startsWith(u"Energiearmoede meten"_s));
        QVERIFY(!hasColumn(*sheet, u"kennisbank"_s));
    }

    void wholeDateIsADayAndAYearStaysWhatItSays()
    {
        Item whole{Study{.title = u"Dag"_s}};
        std::get<Study>(whole.record).issued.text = u"2025-03-31"_s;
        Item year{Study{.title = u"Jaar"_s}};
        std::get<Study>(year.record).issued.text = u"2025"_s;

        const auto ofDay = sheetOfItems(QList<Item>{whole});
        const auto ofYear = sheetOfItems(QList<Item>{year});

        QVERIFY_RESULT(ofDay);
        QVERIFY_RESULT(ofYear);
        QCOMPARE(cellBelow(u"issued"_s, *ofDay), (SpreadsheetCell{u"2025-03-31"_s, QDate(2025, 3, 31)}));
        QCOMPARE(cellBelow(u"issued"_s, *ofYear), (SpreadsheetCell{u"2025"_s}));
    }

    void questionsAreCarriedToo()
    {
        const auto sheet = sheetOfItems(QList<Item>{test::aFullQuestion()});

        QVERIFY_RESULT(sheet);
        QVERIFY(!cellBelow(u"text"_s, *sheet).text.isEmpty());
    }

    void recordsOfTwoKindsAreRefused()
    {
        QCOMPARE_ERROR(writeOds(QList<Item>{test::aFullStudy(), test::aFullQuestion()}),
                       Error::Code::InvalidInput);
    }

    void whatBelongsToTheBankStaysThere()
    {
        Item item{Study{.title = u"Titel"_s}};
        auto &study = std::get<Study>(item.record);
        study.uid = Uid::createUuid();
        study.assessedBy = u"geheimpje"_s;

        const auto sheet = sheetOfItems(QList<Item>{item});

        QVERIFY_RESULT(sheet);
        const QStringList words = wordsOfSheet(*sheet);
        QVERIFY(!words.contains(u"geheimpje"_s));
        QVERIFY(!words.contains(textOf(study.uid)));
    }

    void fileIsRecognisedByItsStart()
    {
        const auto bytes = writeOds(QList<Item>{test::aFullStudy()});

        QVERIFY_RESULT(bytes);
        QCOMPARE(formatOf(u"zonder.achtervoegsel", *bytes), format(u"ods"));
        QCOMPARE(formatOf(u"lijst.ods", {}), format(u"ods"));
        QVERIFY(!looksLikeOds("PK\x03\x04"));
    }
};

QTEST_GUILESS_MAIN(TestOdsItems)
#include "tst_odsitems.moc"
