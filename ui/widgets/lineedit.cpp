// SPDX-License-Identifier: EUPL-1.2
#include "widgets/lineedit.h"

#include <limits>

namespace kb {

QLineEdit *makeLineEdit(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(std::numeric_limits<int>::max());
    return edit;
}

void selectFromBeginning(QLineEdit &edit)
{
    const int length = int(edit.text().size());
    edit.setSelection(length, -length);
}

} // namespace kb
