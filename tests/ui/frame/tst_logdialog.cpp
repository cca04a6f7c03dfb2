// SPDX-License-Identifier: EUPL-1.2
#include "frame/historydialog.h"
#include "frame/logdialog.h"
#include "support/openbank.h"

#include <QLineEdit>
#include <QTreeWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

void type(Workspace &workspace, QLineEdit &edit, const QString &text)
{
    edit.setText(text);
    Q_EMIT edit.textEdited(text);
    QTest::qWait(250);
    settle(workspace);
}

} // namespace

class TestLogDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogIsNarrowedByRecord()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        LogDialog dialog(workspace);
        dialog.show();
        settle(workspace);
        const int all = dialog.findChild<QTreeWidget *>()->topLevelItemCount();

        type(workspace, *dialog.findChild<QLineEdit *>(), u"DGVB-STU-0008"_s);

        const int some = dialog.findChild<QTreeWidget *>()->topLevelItemCount();
        QVERIFY(all > some);
        QVERIFY(some > 0);
    }

    void enterShowsTheHistoryOfTheRecord()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        LogDialog dialog(workspace);
        dialog.show();
        settle(workspace);
        auto *list = dialog.findChild<QTreeWidget *>();

        const bool isShown =
            answering<HistoryDialog>([&] { Q_EMIT list->itemActivated(list->currentItem(), 0); },
                                     [](HistoryDialog &history) { history.reject(); });

        QVERIFY(isShown);
    }
};

QTEST_MAIN(TestLogDialog)
#include "tst_logdialog.moc"
