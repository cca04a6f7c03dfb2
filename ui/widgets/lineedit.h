// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace kb {

/// A line to type a text of a record in. It takes any length: a QLineEdit by itself cuts what is longer than
/// 32,767 characters, and what an import brought would be gone once the record is saved.
QLineEdit *makeLineEdit(QWidget *parent = nullptr);

} // namespace kb
