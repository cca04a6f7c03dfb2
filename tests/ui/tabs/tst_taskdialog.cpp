// SPDX-License-Identifier: EUPL-1.2
#include "support/openbank.h"
#include "tabs/taskdialog.h"

#include <QLineEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestTaskDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskWithoutWordsIsRefused()
    {
        TaskDialog dialog({}, u"Sanne de Wit"_s);
        dialog.show();

        dialog.accept();

        QVERIFY(dialog.isVisible());
    }

    void aDateThatDoesNotExistIsRefused()
    {
        TaskDialog dialog({}, {});
        dialog.show();
        const auto edits = dialog.findChildren<QLineEdit *>();
        edits[0]->setText(u"Bellen"_s);
        edits[1]->setText(u"31-2-2026"_s);

        dialog.accept();

        QVERIFY(dialog.isVisible());
    }

    void aTaskKeepsWhatWasFilledIn()
    {
        TaskDialog dialog(u"D4 Betaalbaar wonen"_s, u"Sanne de Wit"_s);
        dialog.show();
        const auto edits = dialog.findChildren<QLineEdit *>();
        edits[0]->setText(u" Bellen "_s);
        edits[1]->setText(u"12-3-2026"_s);

        dialog.accept();

        QCOMPARE(dialog.task().what, u"Bellen"_s);
        QCOMPARE(dialog.task().due, QDate(2026, 3, 12));
        QCOMPARE(dialog.task().who, u"Sanne de Wit"_s);
    }

    void aTaskAboutARecordIsWrittenWithIt()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Bank &bank = workspace.bank();
        const Uid study =
            storedRows(bank.context().db, recordTypeOf<Study>,
                       {recordIds(bank.context().db, recordTypeOf<Study>, Shelf::InUse)->first()})
                ->first()
                .uid;
        const auto before = bank.records<Task>().all()->size();

        answering<TaskDialog>([&] { addTaskAbout(workspace, {study}, nullptr); },
                              [](TaskDialog &dialog) {
                                  dialog.findChild<QLineEdit *>()->setText(u"Samenvatting schrijven"_s);
                                  dialog.accept();
                              });

        QCOMPARE(bank.records<Task>().all()->size(), before + 1);
        QCOMPARE(bank.records<Task>().all()->first().about, study);
    }
};

QTEST_MAIN(TestTaskDialog)
#include "tst_taskdialog.moc"
