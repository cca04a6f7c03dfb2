// SPDX-License-Identifier: EUPL-1.2
#include "frame/importdialog.h"
#include "frame/importfiles.h"
#include "model/attachment.h"
#include "model/study.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/pdfmaker.h"
#include "support/testbank.h"
#include "support/watchdog.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView List = "TY  - RPRT\nTI  - Wonen boven winkels\nPY  - 2025\nER  - \n";

/// A bank, and a window to import from.
struct Room
{
    Room()
        : desk(Desk::Content::Nothing)
        , workspace(desk.open(), desk.settings())
    {
        show(window, {400, 300});
        QObject::connect(&workspace, &Workspace::said, &window,
                         [this](const Message &message) { said = message; });
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(desk.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    /// Imports what the preview offers; what it said, row by row.
    QList<QStringList> import(const QStringList &paths)
    {
        QList<QStringList> rows;
        answering<ImportDialog>([&] { importPaths(workspace, paths, &window); },
                                [&](ImportDialog &dialog) {
                                    rows = rowsOf(*dialog.findChild<QTableView *>()->model());
                                    dialog.accept();
                                });
        settle(workspace);
        return rows;
    }

    static QList<QStringList> rowsOf(const QAbstractItemModel &model)
    {
        QList<QStringList> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            rows.append(cells);
        }
        return rows;
    }

    qsizetype studies() { return workspace.bank().records<Study>().all()->size(); }
    qsizetype attachments() { return workspace.bank().records<Attachment>().all()->size(); }

    Desk desk;
    Workspace workspace;
    QWidget window;
    Message said;
};

} // namespace

class TestImportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalFilesAreOnePreviewAndOneStep()
    {
        Room room;

        const auto rows = room.import({room.write(u"lijst.ris"_s, List.toByteArray()),
                                       room.write(u"een.pdf"_s, pdfSaying("een", "/Title (Een)")),
                                       room.write(u"twee.pdf"_s, pdfSaying("twee", "/Title (Twee)"))});

        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0][0].startsWith(u"lijst.ris"_s));
        QCOMPARE(rows[2][0], u"twee.pdf"_s);
        QCOMPARE(room.studies(), 3);
        QCOMPARE(room.attachments(), 2);

        room.workspace.undo();
        QVERIFY(settle(room.workspace));

        QCOMPARE(room.studies(), 0);
        QCOMPARE(room.attachments(), 0);
    }

    void badPdfIsToldInASentenceAndTheRestGoesIn_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("word");
        QTest::newRow("damaged") << pdfSaying("heel").first(20) << u"damaged"_s;
        QTest::newRow("locked") << lockedPdf() << u"password"_s;
    }

    void badPdfIsToldInASentenceAndTheRestGoesIn()
    {
        QFETCH(const QByteArray, pdf);
        QFETCH(const QString, word);
        Room room;

        const auto rows =
            room.import({room.write(u"slecht.pdf"_s, pdf), room.write(u"goed.pdf"_s, pdfSaying("goed"))});

        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][0], u"slecht.pdf"_s);
        QVERIFY2(rows[0].last().contains(word), qPrintable(rows[0].last()));
        QCOMPARE(room.studies(), 1);
        QCOMPARE(room.attachments(), 1);
    }

    void reasonOfTheCurrentRowStandsInFullBelowTheList()
    {
        Room room;
        Batch batch;
        batch.skipped = {{Skipped::Reason::Locked, {}, 1}, {Skipped::Reason::Damaged, {}, 2}};
        const auto plan = planImport(room.workspace.bank(), u"a.pdf"_s, batch);
        ImportDialog dialog(*plan);
        show(dialog, {});
        const auto isShown = [&](const QString &word) {
            return std::ranges::any_of(dialog.findChildren<QLabel *>(),
                                       [&](const QLabel *label) { return label->text().contains(word); });
        };

        QVERIFY(isShown(u"password"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);

        QVERIFY(isShown(u"damaged"_s));
    }

    void whatIsDoneWithADoubleIsChosenPerRow()
    {
        Room room;
        test::insert(room.workspace.bank(), test::aStudy(u"Wonen boven winkels"_s));
        const QString file = room.write(
            u"lijst.ris"_s, "TY  - RPRT\nTI  - Wonen boven winkels\nPY  - 2024\nCY  - Elders\nER  - \n");
        QString said;

        answering<ImportDialog>([&] { importPaths(room.workspace, {file}, &room.window); },
                                [&](ImportDialog &dialog) {
                                    auto *policy = dialog.findChild<QComboBox *>(u"policy"_s);
                                    policy->setCurrentIndex(1);
                                    Q_EMIT policy->activated(1);
                                    said = Room::rowsOf(*dialog.findChild<QTableView *>()->model())[0][1];
                                    dialog.accept();
                                });
        settle(room.workspace);

        QCOMPARE(said, u"resembles another: comes in as new"_s);
        QCOMPARE(room.studies(), 2);
    }

    void scanWithoutTextComesInByItsNameToBeFilledIn()
    {
        Room room;

        const auto rows =
            room.import({room.write(u"scan van 2019.pdf"_s, pdfOf(pageWith("10 10 9 9 re f")))});

        QVERIFY2(rows[0].last().contains(u"no text"_s), qPrintable(rows[0].last()));
        QCOMPARE(room.workspace.bank().records<Study>().all()->first().title, u"scan van 2019"_s);
        QCOMPARE(room.attachments(), 1);
    }

    void fileThatIsNoListIsToldAndTheRestGoesIn()
    {
        Room room;

        const auto rows =
            room.import({room.write(u"foto.ris"_s, "\xff\xd8\xff\xe0 geen tekst"),
                         room.write(u"lijst.ris"_s, List.toByteArray()), room.desk.file(u"weg.ris"_s)});

        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][0], u"foto.ris"_s);
        QCOMPARE(rows[2][0], u"weg.ris"_s);
        QVERIFY(rows[0].last().contains(u"cannot be read"_s));
        QCOMPARE(room.studies(), 1);
        QVERIFY(room.said.sentence.contains(u"2"_s)); // left out
    }

    void loneFileThatCannotBeReadIsAnError()
    {
        Room room;

        importPaths(room.workspace, {room.write(u"foto.ris"_s, "\xff\xd8\xff\xe0 geen tekst")}, &room.window);
        QVERIFY(settle(room.workspace));

        QCOMPARE(room.said.tone, Message::Tone::Failed);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void readingIsStoppedWithoutAWordAndNothingComesIn()
    {
        Room room;
        QStringList paths;
        for (int number = 0; number < 3; ++number)
            paths.append(room.write(u"zwaar%1.pdf"_s.arg(number), pdfBomb(12, "0 0 1 1 re f")));
        Watchdog watchdog;

        watchdog.run([&] { importPaths(room.workspace, paths, &room.window); });
        QTest::qWait(300);
        room.workspace.jobs().stopAll();
        QVERIFY(settle(room.workspace));

        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(room.said.sentence, QString());
        QCOMPARE(room.studies(), 0);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }

    void howFarItIsGoesByFiles()
    {
        Room room;
        QList<qint64> totals;
        connect(&room.workspace.jobs(), &JobRunner::progressed, &room.window,
                [&](qint64, qint64 total) { totals.append(total); });

        room.import(
            {room.write(u"een.pdf"_s, pdfSaying("een")), room.write(u"twee.pdf"_s, pdfSaying("twee"))});

        QVERIFY(totals.contains(2));
    }

    void sameFileChosenTwiceIsReadOnce()
    {
        Room room;
        const QString path = room.write(u"lijst.ris"_s, List.toByteArray());

        QCOMPARE(room.import({path, path}).size(), 1);
    }

    void onlyFilesAmongWhichSomethingCanBeReadAreTaken()
    {
        const auto local = [](const QString &path) { return QUrl::fromLocalFile(path); };

        QCOMPARE(importablePaths({local(u"/a/b.PDF"_s), local(u"/a/c.docx"_s)}),
                 QStringList({u"/a/b.PDF"_s, u"/a/c.docx"_s}));
        QCOMPARE(importablePaths({local(u"/a/c.docx"_s)}), QStringList());
        QCOMPARE(importablePaths({QUrl(u"https://voorbeeld.example/a.pdf"_s)}), QStringList());
    }
};

QTEST_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
