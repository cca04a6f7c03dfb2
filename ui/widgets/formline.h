// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace kb {

/// Puts a label before the editor, in a row that has nothing in it yet. A "&" in the label gives its key;
/// `spoken` is what is heard at the editor.
void putBehindLabel(QWidget &row, const QString &label, QWidget &editor, const QString &spoken);

/// Makes the labels of such rows equally wide, so that their editors begin below each other; not where that
/// would take more than a quarter of the room.
void lineUp(const QList<QWidget *> &rows, int room);

/// Both in one row, in which the one takes the room that the other leaves.
QWidget *besideEachOther(QWidget *wide, QWidget *narrow);

} // namespace kb
