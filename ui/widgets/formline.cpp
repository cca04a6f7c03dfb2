// SPDX-License-Identifier: EUPL-1.2
#include "widgets/formline.h"

#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace kb {

namespace {

constexpr int BetweenNeighbours = 24;

} // namespace

void putBehindLabel(QWidget &row, const QString &label, QWidget &editor, const QString &spoken)
{
    auto *layout = new QHBoxLayout(&row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *before = new TextLabel(label, &row);
    before->setBuddy(&editor);
    editor.setAccessibleName(spoken);
    layout->addWidget(before);
    layout->addWidget(&editor, 1);
}

void lineUp(const QList<QWidget *> &rows, int room)
{
    QList<QLabel *> labels;
    int widest = 0;
    for (const QWidget *row : rows) {
        labels.append(row->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
        widest = std::max(widest, labels.last()->sizeHint().width());
    }
    if (widest * 4 > room)
        return;
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

QWidget *besideEachOther(QWidget *wide, QWidget *narrow)
{
    auto *row = new QWidget(wide->parentWidget());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(BetweenNeighbours);
    layout->addWidget(wide, 1);
    layout->addWidget(narrow);
    return row;
}

} // namespace kb
