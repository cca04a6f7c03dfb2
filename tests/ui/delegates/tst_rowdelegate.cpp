// SPDX-License-Identifier: EUPL-1.2
#include "delegates/rowdelegate.h"
#include "models/roles.h"

#include <QStandardItemModel>
#include <QTest>
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
};

QTEST_MAIN(TestRowDelegate)
#include "tst_rowdelegate.moc"
