// SPDX-License-Identifier: EUPL-1.2
#include "exchange/spreadsheet.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QByteArray csvOfCell(const SpreadsheetCell &cell)
{
    const Spreadsheet sheet{.title = u"Lijst"_s, .columns = {{u"Kolom"_s}}, .rows = {{cell}}};
    return csvOf(sheet).mid(7);
}

} // namespace

class TestSpreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCopiedAsATableIsASheet()
    {
        const Spreadsheet sheet = sheetOf(u"\tEvaluatie\nwonen\t4\n=1+1\t–"_s);

        QCOMPARE(csvOf(sheet), QByteArray(";Evaluatie\r\nwonen;4\r\n'=1+1;–\r\n"));
        QCOMPARE(sheet.rows.first().last().value, CellValue(4.0));
    }

    void titlesOfColumnsStandAboveTheRows()
    {
        const Spreadsheet sheet{.title = u"Lijst"_s,
                                .columns = {{u"Code"_s}, {u"Wat; en hoe"_s}},
                                .rows = {{{u"D3"_s}, {u"één"_s}}, {{u"D4"_s}, {}}}};

        QCOMPARE(csvOf(sheet), QByteArray("Code;\"Wat; en hoe\"\r\nD3;één\r\nD4;\r\n"));
    }

    void dayIsWrittenSoThatEveryProgramReadsIt()
    {
        QCOMPARE(csvOfCell({u"2 mrt 2026"_s, QDate(2026, 3, 2)}), QByteArray("2026-03-02\r\n"));
    }

    void numberIsWrittenWithoutTheMarksOfALanguage()
    {
        QCOMPARE(csvOfCell({u"1.200"_s, 1200.0}), QByteArray("1200\r\n"));
    }

    void numberWithoutEndIsItsWords()
    {
        QCOMPARE(csvOfCell({u"oneindig"_s, qInf()}), QByteArray("oneindig\r\n"));
    }

    void whatBeginsLikeAFormulaIsNone()
    {
        QCOMPARE(csvOfCell({u"=1+1"_s}), QByteArray("'=1+1\r\n"));
        QCOMPARE(csvOfCell({u"@SUM(A1)"_s}), QByteArray("'@SUM(A1)\r\n"));
    }

    void onlyDigitsAreAWholeNumber()
    {
        QVERIFY(isWholeNumber(u"2026"_s));
        for (const QString &text : {u""_s, u"-1"_s, u"2 / 7"_s, u"1.200"_s, u"9783161484100000"_s})
            QVERIFY2(!isWholeNumber(text), qPrintable(text));
    }

    void textOfSeveralLinesStaysOneCell()
    {
        QCOMPARE(csvOfCell({u"een\ntwee"_s}), QByteArray("\"een\ntwee\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
