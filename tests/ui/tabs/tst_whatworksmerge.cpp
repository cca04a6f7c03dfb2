// SPDX-License-Identifier: EUPL-1.2
#include "model/finding.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/pickdialog.h"
#include "tabs/whatworkspage.h"

#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int FindingsColumn = 2; // of the list

/// The list *What works* of the example of DGVB.
struct MergingRoom : TabRoom<WhatWorksPage>
{
    MergingRoom()
    {
        QObject::connect(&workspace, &Workspace::said, &workspace,
                         [this](const Message &message) { said = message.sentence; });
    }

    Uid called(const QString &name)
    {
        const auto approaches = workspace.bank().records<Approach>().all();
        const auto found = std::ranges::find(*approaches, name, &Approach::nameNl);
        return found == approaches->end() ? Uid() : found->uid;
    }

    int rowOf(const QString &name)
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 0) == name)
                return row;
        }
        return -1;
    }

    void selectRows(const QStringList &names)
    {
        view().selectionModel()->clearSelection();
        for (const QString &name : names)
            view().selectionModel()->select(view().model()->index(rowOf(name), 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    QAction &merging()
    {
        for (QAction *action : tab->tabActions().record) {
            if (action && QString(action->text()).remove(u'&') == u"Merge approaches…"_s)
                return *action;
        }
        qFatal("no action");
    }

    /// Asks to merge and chooses what stays; how many there were to choose from.
    int mergeKeeping(const QString &name)
    {
        int offered = 0;
        const QString key = textOf(called(name));
        const bool isAsked = answering<PickDialog>([this] { merging().trigger(); },
                                                   [&](PickDialog &dialog) {
                                                       auto *choices = dialog.findChild<QComboBox *>();
                                                       offered = choices->count();
                                                       choices->setCurrentIndex(choices->findData(key));
                                                       dialog.accept();
                                                   });
        settle(workspace);
        return isAsked ? offered : 0;
    }

    QString said;
};

} // namespace

/// Two approaches become one on the page *What works*.
class TestWhatWorksMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTwoThatAreSelectedOneStaysWithAllFindings()
    {
        MergingRoom room;
        room.selectRows({u"Industrieel bouwen"_s, u"Parallel plannen"_s});

        QCOMPARE(room.mergeKeeping(u"Parallel plannen"_s), 2);

        QTRY_COMPARE(room.rows(), 9);
        QCOMPARE(room.rowOf(u"Industrieel bouwen"_s), -1);
        QTRY_COMPARE(room.cell(room.rowOf(u"Parallel plannen"_s), FindingsColumn), u"4"_s);
        QVERIFY(room.said.contains(u"Industrieel bouwen is merged into Parallel plannen."_s));
    }

    void mergingIsTakenBackInOneStep()
    {
        MergingRoom room;
        room.selectRows({u"Industrieel bouwen"_s, u"Parallel plannen"_s});
        QCOMPARE(room.mergeKeeping(u"Parallel plannen"_s), 2);

        room.workspace.undo();
        settle(room.workspace);

        QTRY_COMPARE(room.rows(), 10);
        QTRY_COMPARE(room.cell(room.rowOf(u"Parallel plannen"_s), FindingsColumn), u"2"_s);
        QCOMPARE(room.cell(room.rowOf(u"Industrieel bouwen"_s), FindingsColumn), u"2"_s);
    }

    void oneGoesIntoAnotherThatIsChosenAlsoOfAnotherUnit()
    {
        MergingRoom room;
        room.selectRows({u"Vroege participatie van omwonenden"_s});

        QCOMPARE(room.mergeKeeping(u"Burgerberaad"_s), 9);

        QTRY_COMPARE(room.rows(), 9);
        QTRY_COMPARE(room.cell(room.rowOf(u"Burgerberaad"_s), FindingsColumn), u"6"_s);
    }

    void whatAnotherUnitOwnsCanOnlyStay()
    {
        MergingRoom room;
        room.selectRows({u"Burgerberaad"_s, u"Parallel plannen"_s});

        QCOMPARE(room.mergeKeeping(u"Burgerberaad"_s), 1);

        QTRY_COMPARE(room.rowOf(u"Parallel plannen"_s), -1);
    }

    void twoOfOtherUnitsAreNotMerged()
    {
        MergingRoom room;
        room.selectRows({u"Burgerberaad"_s, u"Register van algoritmes"_s});

        room.merging().trigger();

        QVERIFY(room.said.contains(u"Only the unit that owns an approach"_s));
        QCOMPARE(room.rows(), 10);
    }

    void ofThreeItIsSaidHowManyToSelect()
    {
        MergingRoom room;
        room.selectRows({u"Burgerberaad"_s, u"Parallel plannen"_s, u"Industrieel bouwen"_s});

        room.merging().trigger();

        QCOMPARE(room.said, u"Select one approach, or two."_s);
    }
};

QTEST_MAIN(TestWhatWorksMerge)
#include "tst_whatworksmerge.moc"
