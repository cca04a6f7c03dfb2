// SPDX-License-Identifier: EUPL-1.2
#include "frame/importdialog.h"
#include "frame/importfiles.h"
#include "frame/mappingdialog.h"
#include "jobs/keptmappings.h"
#include "model/study.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "widgets/marklabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Bytes =
    "Bezeichnung;Verfasser;Datum\nWohnen;Kuipers, E.;2024\nArbeiten;Bos, J.;2025\n";

ForeignTable tableOf(const QByteArray &bytes, const QList<FieldMapping> &kept = {})
{
    return {u"studien.csv"_s, bytes, *lookAtTable(bytes), kept};
}

const FieldMapping yearList{u"Jaarlijst"_s, {{u"Bezeichnung"_s, u"title"_s}, {u"Verfasser"_s, u"authors"_s}}};

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

QString writeTable(const Desk &desk)
{
    QFile file(desk.file(u"studien.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(Bytes.toByteArray()) != Bytes.size())
        qFatal("no table");
    return file.fileName();
}

qsizetype studiesIn(Workspace &workspace)
{
    return workspace.bank().records<Study>().all()->size();
}

/// Imports by what the dialogs offer: first the columns, then the preview.
bool importing(Workspace &workspace, const QString &path, const std::function<void(MappingDialog &)> &explain)
{
    return answering<ImportDialog>(
        [&] {
            answering<MappingDialog>(
                [&] { importPaths(workspace, {path}, QApplication::activeWindow()); },
                [&](MappingDialog &dialog) {
                    if (QTest::qWaitFor([&] { return dialog.isAncestorOf(QApplication::focusWidget()); }))
                        explain(dialog);
                    if (dialog.isVisible())
                        dialog.reject(); // rather a failure than a test that waits
                });
        },
        [](ImportDialog &dialog) { dialog.accept(); });
}

} // namespace

class TestMappingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreExplainedByKeyboardAlone()
    {
        MappingDialog dialog(tableOf(Bytes.toByteArray()));
        show(dialog, {});

        type(u"Title"_s);
        press(Qt::Key_Tab);
        type(u"Authors"_s);
        press(Qt::Key_Return);

        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.options().as, Kind::Study);
        QCOMPARE(dialog.options().mapping.columns, yearList.columns);
    }

    void tableWithoutTitleIsNotRead()
    {
        MappingDialog dialog(tableOf(Bytes.toByteArray()));
        show(dialog, {});

        press(Qt::Key_Return);

        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<MarkLabel *>()->word().isEmpty());
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"Bezeichnung"_s));
    }

    void columnThatWeKnowCanBeKeptBesideTheFields()
    {
        MappingDialog dialog(tableOf(Bytes.toByteArray()));
        show(dialog, {});

        type(u"Title"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Home);

        QCOMPARE(dialog.options().mapping.columns.value(u"Datum"_s, u"missing"_s), QString());
    }

    void questionsHaveFieldsOfTheirOwn()
    {
        MappingDialog dialog(tableOf("Frage;Stand\nWarum?;2024\n"));
        show(dialog, {});
        auto &kind = *dialog.findChild<QComboBox *>();
        kind.setFocus();

        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        type(u"Question"_s);
        press(Qt::Key_Return);

        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.options().as, Kind::KnowledgeQuestion);
        QCOMPARE(dialog.options().mapping.columns, (QMap<QString, QString>{{u"Frage"_s, u"text"_s}}));
    }

    void mappingOfATableLikeThisIsThereAtOnce()
    {
        const FieldMapping other{u"Anders"_s, {{u"Nummer"_s, u"title"_s}}};
        MappingDialog dialog(tableOf(Bytes.toByteArray(), {other, yearList}));
        show(dialog, {});

        dialog.accept();

        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.options().mapping, yearList);
    }

    void explainedTableComesInAndItsMappingIsKept()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        show(window, {400, 300});
        const auto explain = [](MappingDialog &dialog) {
            type(u"Title"_s);
            dialog.findChild<QLineEdit *>()->setFocus();
            type(u"Jaarlijst"_s);
            press(Qt::Key_Return);
        };

        QVERIFY(importing(workspace, writeTable(desk), explain));
        QVERIFY(settle(workspace));

        QCOMPARE(studiesIn(workspace), 2);
        QCOMPARE(keptMapping(workspace.bank(), u"Jaarlijst"_s)->columns.value(u"Bezeichnung"_s), u"title"_s);

        workspace.undo(); // takes back the import, and leaves the mapping
        QVERIFY(settle(workspace));

        QCOMPARE(studiesIn(workspace), 0);
        QCOMPARE(keptMappings(workspace.bank())->size(), 1);
    }

    void sameTableNextYearOnlyAsksToAgree()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QVERIFY(keepMapping(workspace.bank(), yearList));
        const auto stepsBefore = workspace.bank().history().steps(10)->size();
        QWidget window;
        show(window, {400, 300});

        QVERIFY(importing(workspace, writeTable(desk), [](MappingDialog &) { press(Qt::Key_Return); }));
        QVERIFY(settle(workspace));

        QCOMPARE(studiesIn(workspace), 2);
        QCOMPARE(workspace.bank().records<Study>().all()->first().contributions.size(), 1);
        QCOMPARE(workspace.bank().history().steps(10)->size(), stepsBefore + 1); // kept as it was
    }

    void wayBackFromThePreviewKeepsWhatWasChosen()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        show(window, {400, 300});
        ReadOptions again;
        const auto explain = [](MappingDialog &dialog) {
            if (!QTest::qWaitFor([&] { return dialog.isAncestorOf(QApplication::focusWidget()); }))
                return dialog.reject();
            type(u"Title"_s);
            press(Qt::Key_Tab);
            type(u"Authors"_s);
            dialog.findChild<QLineEdit *>()->setText(u"Jaarlijst"_s);
            dialog.accept();
        };

        QVERIFY(
            answering<MappingDialog>([&] { importPaths(workspace, {writeTable(desk)}, &window); }, explain));
        QVERIFY(
            answering<ImportDialog>([] {}, [](ImportDialog &dialog) { dialog.done(ImportDialog::Back); }));
        QVERIFY(answering<MappingDialog>([] {},
                                         [&](MappingDialog &dialog) {
                                             again = dialog.options();
                                             dialog.reject();
                                         }));
        QVERIFY(settle(workspace));

        QCOMPARE(again.as, Kind::Study);
        QCOMPARE(again.mapping, yearList);
        QCOMPARE(studiesIn(workspace), 0);
    }

    void previewOfAListHasNoWayBackToColumns()
    {
        const auto buttons = [](ImportDialog::Way way) {
            const ImportDialog dialog({}, way);
            return dialog.findChildren<QPushButton *>().size();
        };

        QCOMPARE(buttons(ImportDialog::Way::Both), buttons(ImportDialog::Way::OnlyOn) + 1);
    }

    void columnsFollowWhatBecameOfTheirMapping()
    {
        MappingDialog dialog(tableOf(Bytes.toByteArray(), {yearList}));
        show(dialog, {});
        const FieldMapping renamed{u"Lijst"_s, yearList.columns};

        dialog.setKept({renamed}, {{yearList.name, renamed.name}});
        QCOMPARE(dialog.options().mapping, renamed);
        dialog.setKept({}, {{renamed.name, QString()}});

        QCOMPARE(dialog.options().mapping.name, QString());
        QCOMPARE(dialog.options().mapping.columns, yearList.columns);
    }

    void wideTableKeepsTheWindowAwake()
    {
        QByteArrayList headers;
        for (int column = 0; column < 60; ++column)
            headers.append("Spalte " + QByteArray::number(column));
        const ForeignTable table = tableOf(headers.join(';') + '\n' + headers.join(';') + '\n', {yearList});
        Watchdog watchdog;
        std::unique_ptr<MappingDialog> dialog;

        watchdog.run([&] { dialog = std::make_unique<MappingDialog>(table); });
        show(*dialog, {});
        watchdog.run([&] { dialog->findChild<QComboBox *>()->setCurrentIndex(1); });

        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }
};

QTEST_MAIN(TestMappingDialog)
#include "tst_mappingdialog.moc"
