// SPDX-License-Identifier: EUPL-1.2
#include "delegates/rowdelegate.h"
#include "delegates/rowink.h"
#include "models/roles.h"
#include "support/contrast.h"

#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace kb;
using namespace Qt::StringLiterals;

class TestRowDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellIsWideEnoughForItsNote()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), u"VAI"_s);
        model.setData(model.index(0, 1), u"VAI"_s);
        model.setData(model.index(0, 1), u"verzonnen voorbeeld"_s, NoteRole);
        const RowDelegate delegate;
        QStyleOptionViewItem option;
        const QTreeView view;
        option.initFrom(&view);
        option.widget = &view;

        const QSize bare = delegate.sizeHint(option, model.index(0, 0));
        const QSize noted = delegate.sizeHint(option, model.index(0, 1));

        QVERIFY(noted.width() > bare.width());
        QCOMPARE(noted.height(), bare.height());
    }

    void noteOfASelectedRowCanBeReadWithoutTheKeyboard()
    {
        QStyleOptionViewItem row;
        row.palette = paletteOf(Scheme::Dark);
        row.state = QStyle::State_Selected;

        const QColor ground = row.palette.color(QPalette::Inactive, QPalette::Highlight);

        QVERIFY(test::contrast(rowInk(row, Meaning::Quiet), ground) >= 4.5);
    }

    void longTextIsCutBeforeItIsLaidOut()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), QString(100'000, u'w'));
        model.setData(model.index(0, 0), QString(100'000, u'n'), NoteRole);
        const RowDelegate delegate;
        QStyleOptionViewItem option;
        const QTreeView view;
        option.initFrom(&view);
        option.widget = &view;

        const int width = delegate.sizeHint(option, model.index(0, 0)).width();

        QVERIFY(width > option.fontMetrics.horizontalAdvance(QString(200, u'w')));
        QVERIFY(width < option.fontMetrics.horizontalAdvance(QString(400, u'w')));
    }

    void whatIsCutOffIsToldWhole()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"Kenniskamer: wat kunnen kleine besturen aan?"_s);
        RowDelegate delegate;
        QTreeView view;
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.widget = &view;
        option.rect = {0, 0, 40, 20};
        QHelpEvent hover(QEvent::ToolTip, {5, 5}, {5, 5});

        const bool isTold = delegate.helpEvent(&hover, &view, option, model.index(0, 0));

        QVERIFY(isTold);
        QVERIFY(QToolTip::text().contains(u"wat kunnen kleine besturen aan?"_s));
    }
};

QTEST_MAIN(TestRowDelegate)
#include "tst_rowdelegate.moc"
