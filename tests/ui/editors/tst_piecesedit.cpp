// SPDX-License-Identifier: EUPL-1.2
#include "editors/piecesedit.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"

#include <QListWidget>
#include <QSplitter>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

/// The pieces of a bulletin and what the program proposes for it (editors/piecesedit.h).
class TestPiecesEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutProposalsTheListSaysSoAndNothingCanBeAdded()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        PiecesEdit edit(workspace);
        auto *proposals = edit.findChild<QListWidget *>();

        edit.show({}, {});

        QTRY_COMPARE(proposals->count(), 1);
        QCOMPARE(proposals->item(0)->text(), u"No proposals now."_s);
        QCOMPARE(proposals->item(0)->flags(), Qt::ItemFlags(Qt::NoItemFlags));
        Q_EMIT proposals->itemActivated(proposals->item(0));
        QCOMPARE(edit.items().size(), 0);
    }

    void proposalsStandAboveThePiecesWhereThereIsNoRoomBeside()
    {
        test::Desk desk(test::Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        PiecesEdit edit(workspace);
        const auto *splitter = edit.findChild<QSplitter *>();

        test::show(edit, {900, 500});
        QCOMPARE(splitter->orientation(), Qt::Horizontal);

        edit.resize(500, 500);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    }
};

QTEST_MAIN(TestPiecesEdit)
#include "tst_piecesedit.moc"
