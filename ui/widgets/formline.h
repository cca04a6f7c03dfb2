// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace kb {

/// Puts a label before the editor, in a row that has nothing in it yet. A "&" in the label gives its key;
/// `spoken` is what is heard at the editor.
void putBehindLabel(QWidget &row, const QString &label, QWidget &editor, const QString &spoken);

/// Both in one row, in which the one takes the room that the other leaves.
QWidget *besideEachOther(QWidget *wide, QWidget *narrow);

} // namespace kb
