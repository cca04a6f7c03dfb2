// SPDX-License-Identifier: EUPL-1.2
#include "frame/historydialog.h"
#include "frame/logdialog.h"
#include "support/openbank.h"
#include "support/testbank.h"

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

    void linkIsToldByWhatItLinks()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Bank &bank = workspace.bank();
        const Uid one = insert(bank, aStudy());
        const Uid other = insert(bank, aStudy(u"Wonen boven winkels"_s));
        QVERIFY_RESULT(bank.write({u"link"_s}, [&](Write &write) {
            return bank.links().add(write, one, LinkType::SeeAlso, other);
        }));
        LogDialog dialog(workspace);
        dialog.show();
        settle(workspace);

        const QTreeWidgetItem *newest = dialog.findChild<QTreeWidget *>()->topLevelItem(0);
        QStringList cells;
        for (int column = 0; column < newest->columnCount(); ++column)
            cells.append(newest->text(column));

        QVERIFY2(cells.join(u' ').contains(u"Wonen boven winkels"_s), qPrintable(cells.join(u' ')));
    }

    void theMomentIsReadWhole()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        LogDialog dialog(workspace);
        dialog.show();
        settle(workspace);
        const auto &list = *dialog.findChild<QTreeWidget *>();

        const QString moment = list.topLevelItem(0)->text(0);

        QTRY_VERIFY(list.columnWidth(0) > list.fontMetrics().horizontalAdvance(moment));
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
