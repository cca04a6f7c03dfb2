// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace kb {

/// A line to type a text of a record in. It takes any length: a QLineEdit by itself cuts what is longer than
/// 32,767 characters, and what an import brought would be gone once the record is saved.
QLineEdit *makeLineEdit(QWidget *parent = nullptr);

/// Selects all of it, so that typing replaces it, with its beginning in sight: QLineEdit's own way shows the
/// end of what is long.
void selectFromBeginning(QLineEdit &edit);

} // namespace kb
