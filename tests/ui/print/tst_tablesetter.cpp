// SPDX-License-Identifier: EUPL-1.2
#include "print/measure.h"
#include "print/paginator.h"
#include "print/tablesetter.h"

#include <QTest>

using namespace kb;
using namespace kb::print;
using namespace Qt::StringLiterals;

namespace {

QList<Page> pagesOfTable(qsizetype rows)
{
    doc::Table table{.caption = {}, .columns = {{u"Vraag"_s}}, .rows = {}};
    for (qsizetype row = 0; row < rows; ++row)
        table.rows.append({u"Wonen"_s});
    return paginated(tableStrips(table, sheetOf(doc::Orientation::Portrait).body.width()));
}

} // namespace

class TestTableSetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastRowNeverStandsAloneOnAPage()
    {
        constexpr qsizetype headAndTwoRows = 3;
        bool isDivided = false;
        for (qsizetype rows = 20; rows < 80; ++rows) {
            const QList<Page> pages = pagesOfTable(rows);
            isDivided = isDivided || pages.size() > 1;
            if (pages.size() > 1)
                QVERIFY2(pages.last().strips.size() >= headAndTwoRows, qPrintable(QString::number(rows)));
        }
        QVERIFY(isDivided);
    }

    void rowToSignInIsAsHighAsASignature()
    {
        constexpr qreal tenMillimetres = mm(10);
        const doc::Table table{.caption = {}, .columns = {{u"Naam"_s}}, .rows = {{u"B. Bakker"_s}}};

        const Strips strips = tableStrips(table, mm(100), RowSpacing::ToSign);

        QVERIFY(strips.last().height >= tenMillimetres);
        QVERIFY(strips.first().height < tenMillimetres); // the head is read
    }

    void rowToWriteInHasTwoEmptyLinesThatStayWithIt()
    {
        const doc::Table table{.caption = {}, .columns = {{u"Vraag"_s}}, .rows = {{u"Wonen"_s}}};

        const Strips toRead = tableStrips(table, mm(100));
        const Strips toWrite = tableStrips(table, mm(100), RowSpacing::ToWrite);

        QCOMPARE(toWrite.size(), toRead.size() + 2);
        QCOMPARE(toWrite.last().height, WritingLine);
        QVERIFY(toWrite.at(toWrite.size() - 3).bond == Bond::Tight);
        QVERIFY(toWrite.at(toWrite.size() - 2).bond == Bond::Tight);
    }

    void everyRowIsThereOnce()
    {
        constexpr qsizetype rows = 80;
        qsizetype strips = 0;
        const QList<Page> pages = pagesOfTable(rows);
        for (const Page &page : pages)
            strips += page.strips.size() - 1; // the head is on each

        QCOMPARE(strips, rows);
    }
};

QTEST_MAIN(TestTableSetter)
#include "tst_tablesetter.moc"
