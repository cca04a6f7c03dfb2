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
