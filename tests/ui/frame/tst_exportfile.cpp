// SPDX-License-Identifier: EUPL-1.2
#include "frame/importdialog.h"
#include "frame/importfiles.h"
#include "jobs/exportjob.h"
#include "jobs/importjob.h"
#include "support/goldenfile.h"
#include "support/openwindow.h"
#include "tabs/tab.h"
#include "widgets/recordview.h"
#include "widgets/resultline.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Presses Ctrl+E and types a name for the file; false when nothing asks for one.
bool exportAs(OpenWindow &open, const QString &name, const QString &filter = {})
{
    // Past the watchdog: how long Qt builds its own dialog, where users get that of their system, is not
    // ours.
    return answering<QFileDialog>(
        [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier); },
        [&](QFileDialog &dialog) {
            for (const QString &offered : dialog.nameFilters()) {
                if (!filter.isEmpty() && offered.startsWith(filter))
                    dialog.selectNameFilter(offered);
            }
            auto *line = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
            line->setText(open.desk.file(name));
            QTest::keyClick(line, Qt::Key_Return);
        });
}

Result<Batch> readBack(OpenWindow &open, const QString &name, Kind kind = Kind::None)
{
    open.settle();
    return readFile(open.desk.file(name), {}, {.as = kind});
}

QString titleOf(const Incoming &item)
{
    const auto *study = std::get_if<Study>(&item.record);
    return study ? study->title : std::get<KnowledgeQuestion>(item.record).text;
}

} // namespace

class TestExportFile : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void selectedStudiesGoOutInEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *suffix : {"ris", "bib", "json", "csv"})
            QTest::newRow(suffix) << u"uit."_s + QString::fromLatin1(suffix);
    }

    void selectedStudiesGoOutInEveryFormat()
    {
        QFETCH(const QString, name);
        OpenWindow open(u"en"_s);
        open.openBank();
        open.view().goToTab(u"research"_s);
        open.settle();
        open.press(Qt::Key_Down, Qt::ShiftModifier);

        QVERIFY(exportAs(open, name));

        const auto batch = readBack(open, name);
        QVERIFY(batch);
        QCOMPARE(batch->items.size(), 2);
        QVERIFY(batch->skipped.isEmpty());
        QVERIFY(open.view().findChild<ResultLine *>()->sentence().contains(name));
    }

    void selectedQuestionsGoOutAsATable()
    {
        OpenWindow open(u"en"_s);
        open.openBank();
        open.view().goToTab(u"questions"_s);
        open.settle();
        open.press(Qt::Key_A, Qt::ControlModifier);

        QVERIFY(exportAs(open, u"vragen"_s)); // without a suffix: that of the first format for questions

        const auto batch = readBack(open, u"vragen.csv"_s);
        QVERIFY(batch);
        QCOMPARE(batch->items.size(),
                 open.view().currentTab().findChild<RecordView *>()->model()->rowCount());
        QVERIFY(
            std::ranges::none_of(batch->items, [](const Incoming &item) { return titleOf(item).isEmpty(); }));
    }

    void chosenFormatGivesTheSuffix()
    {
        OpenWindow open(u"en"_s);
        open.openBank();
        open.view().goToTab(u"research"_s);
        open.settle();

        QVERIFY(exportAs(open, u"studie 1.5"_s, u"BibTeX"_s));

        const auto batch = readBack(open, u"studie 1.5.bib"_s);
        QVERIFY(batch);
        QCOMPARE(batch->format, QLatin1StringView("bibtex"));
    }

    void fileThatGetsItsSuffixFromUsIsNotReplacedUnasked()
    {
        OpenWindow open(u"en"_s);
        open.openBank();
        open.view().goToTab(u"questions"_s);
        open.settle();
        QFile old(open.desk.file(u"vragen.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("oud");
        old.close();

        const bool isAsked = answering<QMessageBox>([&] { exportAs(open, u"vragen"_s); },
                                                    [](QMessageBox &box) { box.reject(); });
        open.settle();

        QVERIFY(isAsked);
        QCOMPARE(contentOf(old.fileName()), "oud");
    }

    void whatWasNotUnderstoodComesBackOut()
    {
        OpenWindow open(u"en"_s, Desk::Content::Nothing);
        open.openBank();
        open.view().goToTab(u"research"_s);
        QFile list(open.desk.file(u"in.ris"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("TY  - RPRT\nTI  - Wonen\nPY  - 2026\nZZ  - bewaar mij\nER  - \n");
        list.close();
        QVERIFY(answering<ImportDialog>(
            [&] { importPaths(open.view().workspace(), {list.fileName()}, &open.view()); },
            [](ImportDialog &dialog) { dialog.accept(); }));
        open.settle();
        open.window->activateWindow(); // a screen that is not there gives it back to nobody
        QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
        open.view().currentTab().focusContent();
        open.press(Qt::Key_A, Qt::ControlModifier);

        QVERIFY(exportAs(open, u"uit.ris"_s));

        open.settle();
        QVERIFY(contentOf(open.desk.file(u"uit.ris"_s)).contains("ZZ  - bewaar mij"));
    }

    void nothingSelectedIsSaid()
    {
        OpenWindow open(u"en"_s, Desk::Content::Nothing);
        open.openBank();
        open.view().goToTab(u"research"_s);

        open.press(Qt::Key_E, Qt::ControlModifier);

        QVERIFY(open.view().findChild<ResultLine *>()->sentence().contains(u"select"_s));
    }

    void stoppedExportLeavesTheOldFile()
    {
        Desk desk;
        const auto bank = desk.open();
        const auto ids = recordIds(bank->context().db, *recordType(Kind::Study), Shelf::InUse);
        QFile old(desk.file(u"uit.ris"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("oud");
        old.close();
        std::stop_source stop;
        stop.request_stop();

        const auto written =
            exportTo(*bank, old.fileName(), *format(u"ris"), Kind::Study, *ids, {}, stop.get_token());

        QCOMPARE(written.error().code, Error::Code::Cancelled);
        QCOMPARE(contentOf(old.fileName()), "oud");
    }
};

QTEST_MAIN(TestExportFile)
#include "tst_exportfile.moc"
