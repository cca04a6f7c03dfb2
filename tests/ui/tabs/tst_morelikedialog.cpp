// SPDX-License-Identifier: EUPL-1.2
#include "models/foundmodel.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "tabs/morelikedialog.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Headline lineOf(Bank &bank, const Uid &record)
{
    const auto lines = headlines(bank.context().db, {record});
    return lines->value(record);
}

} // namespace

class TestMoreLikeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatResemblesTheRecordIsListedWithItsReasonAndEnterOpensIt()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const Uid study = insert(workspace.bank(), aStudy(u"Energiearmoede onder huurders meten"_s));
        const Uid alike =
            insert(workspace.bank(), aQuestion(u"Hoe groot is de energiearmoede onder huurders?"_s));
        MoreLikeDialog dialog(workspace, lineOf(workspace.bank(), study));
        auto &list = *dialog.findChild<QListView *>();
        const QAbstractItemModelTester tester(list.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        dialog.show();

        QTRY_VERIFY(!dialog.isBusy());
        QTRY_COMPARE(list.model()->rowCount(), 1);
        QCOMPARE(list.model()->index(0, 0).data(FoundModel::GroupRole).toString(), u"Questions"_s);
        const auto row = list.model()->index(0, 0).data(FoundModel::RowRole).value<FoundRow>();
        QVERIFY(row.passage.startsWith(u"same words: "_s));
        QTRY_VERIFY(list.hasFocus());
        QTest::keyClick(&list, Qt::Key_Return);

        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.chosen(), alike);
    }

    void theListStaysWithinTheWindow()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        MoreLikeDialog dialog(workspace, lineOf(workspace.bank(), insert(workspace.bank(), aStudy())));
        dialog.show();

        const auto &list = *dialog.findChild<QListView *>();

        QVERIFY(dialog.rect().contains(list.geometry()));
    }

    void nothingAlikeIsSaidAndThereIsNothingToOpen()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const Uid study = insert(workspace.bank(), aStudy());
        MoreLikeDialog dialog(workspace, lineOf(workspace.bank(), study));

        QTRY_VERIFY(!dialog.isBusy());

        QTRY_COMPARE(dialog.findChild<QListView *>()->model()->rowCount(), 0);
        QVERIFY(dialog.chosen().isNull());
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Open"_s))
                QVERIFY(!button->isEnabled());
        }
    }
};

QTEST_MAIN(TestMoreLikeDialog)
#include "tst_morelikedialog.moc"
