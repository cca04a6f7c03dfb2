// SPDX-License-Identifier: EUPL-1.2
#include "exportedlist.h"
#include "model/exploration.h"
#include "models/explorationcolumns.h"
#include "pairsroom.h"
#include "support/libreoffice.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/explorationspage.h"
#include "tabs/listexport.h"

#include <QHeaderView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Room> QByteArray exportedAs(Room &room, const QString &name)
{
    return exportedList(room.workspace, *room.tab, room.desk.file(name));
}

template <typename Room> QStringList linesOfCsv(Room &room, const QString &name = u"lijst.csv"_s)
{
    const QByteArray csv = exportedAs(room, name);
    return QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

struct ExplorationsRoom : TabRoom<ExplorationsPage>
{
    RecordList &list() { return *tab->findChild<RecordList *>(); }
    /// One more, for its own unit alone.
    void keepOne()
    {
        Exploration kept{.title = u"Wonen in 2040"_s, .centralQuestion = u"Hoe wonen mensen dan?"_s};
        kept.lead = workspace.bank().identity().unit;
        kept.shareLevel = ShareLevel::EigenDg;
        test::insert(workspace.bank(), kept);
        settle(workspace);
    }
    ListToExport<ExplorationLine> toExport()
    {
        return {ListHead::of(list(), Kind::Exploration), explorationColumns(ListOf::OwnRecords),
                *ExplorationList(workspace.bank()).ids({})};
    }
};

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void fileHasTheColumnsThatAreInSightAndEveryRow()
    {
        ExplorationsRoom room;
        QHeaderView &header = *room.list().view().horizontalHeader();
        header.hideSection(header.logicalIndex(0));

        const QStringList lines = linesOfCsv(room);

        QCOMPARE(lines.size(), room.rows() + 1);
        QVERIFY2(lines.first().startsWith(u"Title;Status;"_s), qPrintable(lines.first()));
        QVERIFY(lines.at(1).contains(room.cell(0, 1)));
    }

    void fileHasOnlyWhatPassesTheFilter()
    {
        ExplorationsRoom room;
        const int all = room.rows();
        room.list().filterBar().setState({.text = u"xqzvbn"_s, .chosen = {}});
        settle(room.workspace);
        QVERIFY(room.rows() < all);

        QCOMPARE(linesOfCsv(room).size(), room.rows() + 1);
    }

    void spreadsheetIsWrittenToo()
    {
        ExplorationsRoom room;

        const QByteArray ods = exportedAs(room, u"lijst.ods"_s);

        QVERIFY(ods.mid(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    }

    void libreOfficeReadsEveryRowOfTheSpreadsheet()
    {
        if (!hasCalc())
            QSKIP("needs LibreOffice Calc");
        ExplorationsRoom room;

        const QStringList lines =
            csvOfLibreOffice(exportedAs(room, u"lijst.ods"_s)).split(u'\n', Qt::SkipEmptyParts);

        QCOMPARE(lines.size(), room.rows() + 1);
        QVERIFY2(lines.first().contains(u"Title;Status;"_s), qPrintable(lines.first()));
        for (int row = 0; row < room.rows(); ++row)
            QVERIFY2(lines.at(row + 1).contains(room.cell(row, 1)), qPrintable(lines.at(row + 1)));
    }

    void tableSaysWhatItIsOf()
    {
        ExplorationsRoom room;
        room.list().filterBar().setState({.text = u"stroom"_s, .chosen = {}});
        JobContext context{room.workspace.bank(), {}, {}};

        const auto table = listAsTable<ExplorationList>(context, room.toExport());

        QVERIFY(table);
        QCOMPARE(table->title, u"Explorations"_s);
        const QString about = table->about.join(u'\n');
        QVERIFY2(about.contains(u"“stroom”"_s), qPrintable(about));
        QVERIFY2(about.startsWith(u"EXAMPLE"_s), qPrintable(about));
    }

    void tableSaysWhoMaySeeIt()
    {
        ExplorationsRoom room;
        JobContext context{room.workspace.bank(), {}, {}};
        const auto shared = listAsTable<ExplorationList>(context, room.toExport());
        room.keepOne();

        const auto kept = listAsTable<ExplorationList>(context, room.toExport());

        QCOMPARE(shared->sharing, label(ShareLevel::InternBzk));
        QCOMPARE(kept->sharing, label(ShareLevel::EigenDg));
    }

    void whoMaySeeItIsSaidWhereTheFileHasNoPlaceForIt()
    {
        ExplorationsRoom room;
        room.keepOne();
        QString said;
        connect(&room.workspace, &Workspace::said, this,
                [&](const Message &message) { said = message.sentence; });

        const QByteArray csv = exportedAs(room, u"lijst.csv"_s);

        QVERIFY(!csv.isEmpty());
        QVERIFY2(said.endsWith(u"Sharing: %1."_s.arg(label(ShareLevel::EigenDg))), qPrintable(said));
    }

    void daysAndNumbersAreMoreThanWords()
    {
        const Column<int> count{.key = "n",
                                .title = "n",
                                .value = [](const int &n) -> QVariant { return n; },
                                .align = Align::End};
        const Column<QDate> day{.key = "d",
                                .title = "d",
                                .value = [](const QDate &date) -> QVariant { return date.toString(); },
                                .day = [](const QDate &date) { return date; }};
        const QDate spring(2026, 3, 2);

        QCOMPARE(std::get<double>(spreadsheetCell(count, 3).value), 3.0);
        QCOMPARE(std::get<QDate>(spreadsheetCell(day, spring).value), spring);
        QVERIFY(std::holds_alternative<std::monostate>(spreadsheetCell(day, QDate()).value));
    }

    void stoppedExportGivesNothing()
    {
        ExplorationsRoom room;
        std::stop_source stop;
        stop.request_stop();
        JobContext context{room.workspace.bank(), {}, stop.get_token()};

        const auto table = listAsTable<ExplorationList>(context, room.toExport());

        QVERIFY(!table);
        QCOMPARE(table.error().code, Error::Code::Cancelled);
    }

    void whoJudgesBlindGetsNoScoresInAFile()
    {
        PairsRoom room;
        QVERIFY(room.rows() > 0);
        const QString open = linesOfCsv(room, u"open.csv"_s).value(1);
        room.trigger(u"Judge blind"_s);

        const QString blind = linesOfCsv(room, u"blind.csv"_s).value(1);

        QVERIFY2(!open.section(u';', 1, 1).isEmpty(), qPrintable(open));
        QVERIFY2(blind.section(u';', 1, 1).isEmpty(), qPrintable(blind));
    }
};

QTEST_MAIN(TestListExport)
#include "tst_listexport.moc"
